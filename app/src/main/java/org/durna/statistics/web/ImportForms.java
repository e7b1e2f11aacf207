package org.durna.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Indicator;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.Particulars;
import org.durna.statistics.table.Survey;

/** Turns what a person says of a file, and of its columns, into words of this room. */
final class ImportForms {
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4_000;

    private ImportForms() {}

    static ImportViews.UploadView upload(Indicator indicator, Form form, int limit, Page page) {
        return new ImportViews.UploadView(
                indicator,
                form,
                List.of(
                        new Choice(Rounding.NONE.code(), page.t(Words.rounding(Rounding.NONE))),
                        new Choice(
                                Rounding.NEAREST_5_INDEPENDENT.code(),
                                page.t(Words.rounding(Rounding.NEAREST_5_INDEPENDENT)))),
                Choice.visibilities(page),
                limit);
    }

    static Optional<Particulars> particulars(Form form, Page page) {
        String organisation = form.required("organisation", LONGEST);
        String dataset = form.optional("dataset", LONGEST);
        Optional<LocalDate> vintage = form.requiredDay("vintage");
        String licence = form.required("licence", LONGEST);
        String attribution = form.optional("attribution", LONGEST);
        String note = form.optional("note", LONGEST_NOTE);
        Optional<Visibility> visibility = form.visibility("visibility");
        Rounding rounding = form.value("rounding").equals(Rounding.NEAREST_5_INDEPENDENT.code())
                ? Rounding.NEAREST_5_INDEPENDENT
                : Rounding.NONE;
        if (!form.isRight() || vintage.isEmpty() || visibility.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                organisation,
                dataset,
                vintage.get(),
                VintagePrecision.DAY,
                licence,
                attribution,
                rounding,
                note.isEmpty()
                        ? LocalizedText.none()
                        : LocalizedText.of(page.language().code(), note),
                form.value("sample").equals("yes"),
                visibility.get()));
    }

    static ImportViews.ColumnsView columns(FigureImport file, Indicator indicator, Form form) {
        List<Choice> names = file.survey().header().stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Choice(name, name))
                .toList();
        return new ImportViews.ColumnsView(file, indicator, form, names, picks(file.survey()));
    }

    /** What the header, or the person before, has said of the columns. */
    static Form known(FigureImport file) {
        Columns columns = file.columns();
        Form form = Form.empty()
                .with("geo", columns.geo())
                .with("period", columns.period())
                .with("value", columns.value())
                .with("flag", columns.flag())
                .with("confidentiality", columns.confidentiality());
        List<String> open = file.survey().open();
        for (int i = 0; i < open.size(); i++) {
            form.with("pick" + i, columns.picks().getOrDefault(open.get(i), ""));
        }
        return form;
    }

    static Optional<Columns> read(Form form, FigureImport file) {
        String period = form.required("period", LONGEST);
        String value = form.required("value", LONGEST);
        List<String> open = file.survey().open();
        Map<String, String> picks = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            String field = "pick" + i;
            if (!form.value(field).isEmpty()) {
                picks.put(open.get(i), form.value(field));
            }
        }
        List<String> named = new ArrayList<>(List.of(form.value("geo"), period, value, form.value("flag")));
        named.removeIf(String::isEmpty);
        if (named.stream().distinct().count() < named.size()) {
            form.wrong("value", Reason.of("statistics.import.column-named-twice"));
        }
        return form.isRight()
                ? Optional.of(new Columns(
                        form.value("geo"), period, value, form.value("flag"), form.value("confidentiality"), picks))
                : Optional.empty();
    }

    private static List<ImportViews.Pick> picks(Survey survey) {
        List<String> open = survey.open();
        List<ImportViews.Pick> picks = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            List<Choice> values = survey.dimensions().getOrDefault(open.get(i), List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .map(value -> new Choice(value, value))
                    .toList();
            picks.add(new ImportViews.Pick("pick" + i, open.get(i), values));
        }
        return picks;
    }
}
