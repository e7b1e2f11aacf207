package org.durna.person.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.frame.Form;
import org.durna.person.AssertedName;
import org.durna.person.AssertedName.Use;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.IdentityNumber.Kind;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Reads what somebody at a counter wrote about a person; what is wrong is said field by field and kept as written. */
final class ParticularsForm {
    /** Fields for numbers beside the personal number: as many as a form shows. */
    static final int NUMBERS = 3;

    private static final int LONGEST = 200;

    private final Form form;
    private final LocalDate today;

    ParticularsForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Empty where the form is not right. */
    Optional<Particulars> read() {
        String surname = form.optional("surname", LONGEST);
        String given = form.optional("given", LONGEST);
        String patronymic = form.optional("patronymic", LONGEST);
        if (surname.isBlank() && given.isBlank()) {
            form.wrong("surname", Reason.of("person.name.missing"));
        }
        PartialDate born = born();
        List<Citizenship> citizenships = citizenships();
        List<IdentityNumber> numbers = numbers();
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
        return Optional.of(new Particulars(
                names, sex(), born, birthplace, citizenships, numbers, father, mother, address, phone, null));
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

    private @Nullable Sex sex() {
        String written = form.value("sex");
        for (Sex sex : Sex.values()) {
            if (sex.name().equals(written)) {
                return sex;
            }
        }
        return null;
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

    private List<IdentityNumber> numbers() {
        List<IdentityNumber> numbers = new ArrayList<>();
        for (int row = 0; row < NUMBERS; row++) {
            String number = form.optional("number_" + row, LONGEST).strip();
            String kind = form.value("number_kind_" + row);
            if (!number.isEmpty()) {
                numbers.add(IdentityNumber.of(kind.isEmpty() ? Kind.OTHER : kind(kind), number));
            }
        }
        return numbers;
    }

    private static Kind kind(String written) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(written)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }
}
