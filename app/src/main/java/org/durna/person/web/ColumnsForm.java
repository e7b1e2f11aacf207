package org.durna.person.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.person.intake.Columns;
import org.durna.person.intake.DecideOnImport.Reading;
import org.durna.person.intake.Field;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.PeopleImport;
import org.durna.shared.Reason;

/** What somebody says of the columns of a file. */
final class ColumnsForm {
    private static final String COLUMN = "column_";

    private ColumnsForm() {}

    /** As the file's own header says, or as somebody said before. */
    static Form of(PeopleImport file) {
        Form form = Form.empty()
                .with("encoding", file.form().encoding())
                .with("dated", file.dated().toString());
        file.columns().places().forEach((field, place) -> form.with(COLUMN + field.code(), "" + place));
        return form;
    }

    static Reading read(Form form, PeopleImport file, FileForm looks, LocalDate today) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String place = form.value(COLUMN + field.code());
            if (place.matches("\\d{1,4}")
                    && Integer.parseInt(place) < looks.header().size()) {
                if (places.containsValue(Integer.valueOf(place))) {
                    form.wrong(COLUMN + field.code(), Reason.of("person.import.column-named-twice"));
                }
                places.put(field, Integer.valueOf(place));
            }
        }
        Optional<LocalDate> dated = form.requiredDay("dated");
        dated.filter(day -> day.isAfter(today)).ifPresent(day -> form.wrong("dated", Reason.of("person.dated.future")));
        return new Reading(looks, new Columns(places), dated.orElse(file.dated()));
    }

    /** At which field a refusal is shown. */
    static String place(Reason why) {
        return why.code().equals("person.import.which-name")
                ? COLUMN + Field.SURNAME.code()
                : COLUMN + Field.NUMBER.code();
    }

    static List<Choice> choices(FileForm looks) {
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < looks.header().size(); place++) {
            String name = looks.header().get(place);
            choices.add(new Choice("" + place, name.isEmpty() ? "№ " + (place + 1) : name));
        }
        return choices;
    }

    static List<Choice> encodings() {
        return FileForm.ENCODINGS.stream().map(each -> new Choice(each, each)).toList();
    }
}
