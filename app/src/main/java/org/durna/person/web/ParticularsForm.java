package org.durna.person.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.frame.Form;
import org.durna.person.AssertedName;
import org.durna.person.AssertedName.Use;
import org.durna.person.Assertion;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.IdentityNumber.Kind;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Reads what somebody at a counter wrote about a person; what is wrong is said field by field and kept as written. */
final class ParticularsForm {
    private static final int NUMBERS = 3;

    private static final int LONGEST = 200;

    private final Form form;
    private final LocalDate today;

    ParticularsForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** The form as it stands for what is asserted. */
    static Form of(Assertion assertion) {
        Particulars said = assertion.particulars();
        AssertedName name = said.presentName();
        PartialDate born = said.born();
        Sex sex = said.sex();
        Form form = Form.empty()
                .with("seen", assertion.known().toString())
                .with("dated", assertion.source().dated().toString())
                .with("surname", name.surname())
                .with("given", name.given())
                .with("patronymic", name.patronymic())
                .with("former_surname", former(said))
                .with("born", born == null ? "" : born.toString())
                .with("birthplace", said.birthplace())
                .with("sex", sex == null ? "" : sex.name())
                .with(
                        "citizenship",
                        said.citizenships().stream().map(Citizenship::code).collect(Collectors.joining(", ")))
                .with("father", said.father())
                .with("mother", said.mother())
                .with("address", said.address())
                .with("phone", said.phone());
        for (int row = 0; row < said.numbers().size(); row++) {
            form.with("number_" + row, said.numbers().get(row).number())
                    .with("number_kind_" + row, said.numbers().get(row).kind().name());
        }
        return form;
    }

    private static String former(Particulars said) {
        return said.names().stream()
                .filter(each -> each.use() == Use.FORMER)
                .map(AssertedName::surname)
                .findFirst()
                .orElse("");
    }

    /** Fields for numbers: as many as were shown, and one more where the last is filled. */
    static int rows(Form form) {
        int shown = 0;
        while (form.values().containsKey("number_" + shown)) {
            shown++;
        }
        boolean full = shown > 0 && !form.value("number_" + (shown - 1)).isBlank();
        return Math.max(NUMBERS, full ? shown + 1 : shown);
    }

    /** What somebody new is said to be; empty where the form is not right. */
    Optional<Particulars> read() {
        return read(Optional.empty());
    }

    /** Empty where the form is not right; what the form has no field for stays as it was before. */
    Optional<Particulars> read(Optional<Particulars> before) {
        String surname = form.optional("surname", LONGEST);
        String given = form.optional("given", LONGEST);
        String patronymic = form.optional("patronymic", LONGEST);
        if (surname.isBlank() && given.isBlank()) {
            form.wrong("surname", Reason.of("person.name.missing"));
        }
        PartialDate born = born();
        List<Citizenship> citizenships = citizenships();
        List<IdentityNumber> numbers = numbers(before);
        List<AssertedName> names = new ArrayList<>();
        String former = form.optional("former_surname", LONGEST);
        String birthplace = form.optional("birthplace", LONGEST);
        String father = form.optional("father", LONGEST);
        String mother = form.optional("mother", LONGEST);
        String address = form.optional("address", LONGEST);
        String phone = form.optional("phone", LONGEST);
        if (!form.isRight()) {
            return Optional.empty();
        }
        names.add(new AssertedName(Use.PRESENT, surname, given, patronymic));
        if (!former.isBlank()) {
            names.add(new AssertedName(Use.FORMER, former, given, patronymic));
        }
        before.ifPresent(said -> names.addAll(withoutField(said)));
        Language language = before.map(Particulars::language).orElse(null);
        return Optional.of(new Particulars(
                names,
                chosen("sex", Sex.values()).orElse(null),
                born,
                birthplace,
                citizenships,
                numbers,
                father,
                mother,
                address,
                phone,
                language));
    }

    private @Nullable PartialDate born() {
        String written = form.optional("born", LONGEST).strip();
        if (written.isEmpty()) {
            return null;
        }
        Optional<PartialDate> read = PartialDate.parse(written);
        if (read.isEmpty()) {
            form.wrong("born", Reason.of("person.born.not-a-date"));
        } else if (read.get().isAfter(today)) {
            form.wrong("born", Reason.of("person.born.future"));
        }
        return read.orElse(null);
    }

    /** As of which day it is asserted: none that is still to come. */
    Optional<LocalDate> dated() {
        Optional<LocalDate> dated = form.requiredDay("dated");
        dated.filter(day -> day.isAfter(today)).ifPresent(day -> form.wrong("dated", Reason.of("person.dated.future")));
        return dated;
    }

    private List<Citizenship> citizenships() {
        List<Citizenship> read = new ArrayList<>();
        for (String code : form.optional("citizenship", LONGEST).strip().split("[\\s,;]+")) {
            if (!code.isEmpty()) {
                Citizenship.parse(code)
                        .ifPresentOrElse(
                                read::add,
                                () -> form.wrong("citizenship", Reason.of("person.citizenship.unknown", code)));
            }
        }
        return read;
    }

    private static List<AssertedName> withoutField(Particulars said) {
        List<AssertedName> names =
                new ArrayList<>(said.names().subList(1, said.names().size()));
        names.stream().filter(name -> name.use() == Use.FORMER).findFirst().ifPresent(names::remove);
        return names;
    }

    private List<IdentityNumber> numbers(Optional<Particulars> before) {
        List<IdentityNumber> numbers = new ArrayList<>();
        for (int row = 0; row < rows(form); row++) {
            String number = form.optional("number_" + row, LONGEST).strip();
            if (!number.isEmpty()) {
                IdentityNumber written = IdentityNumber.of(
                        chosen("number_kind_" + row, Kind.values()).orElse(Kind.OTHER), number);
                numbers.add(asBefore(written, before));
            }
        }
        return numbers;
    }

    /** The form does not ask whose a document is, nor until when it holds: of the same document both stay. */
    private static IdentityNumber asBefore(IdentityNumber written, Optional<Particulars> before) {
        return before.stream()
                .flatMap(said -> said.numbers().stream())
                .filter(number ->
                        number.kind() == written.kind() && number.number().equals(written.number()))
                .findFirst()
                .orElse(written);
    }

    /** What was chosen; empty where nothing was, or something that cannot be. */
    private <E extends Enum<E>> Optional<E> chosen(String field, E[] all) {
        String written = form.value(field);
        return Arrays.stream(all).filter(each -> each.name().equals(written)).findFirst();
    }
}
