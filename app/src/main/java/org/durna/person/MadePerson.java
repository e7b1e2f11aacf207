package org.durna.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.linkage.people.PersonRecord;
import org.durna.person.IdentityNumber.Kind;
import org.jspecify.annotations.Nullable;

/** An assertion about somebody who was made by lot, read as an import would read it. */
public final class MadePerson {
    private MadePerson() {}

    /** Empty where the lot left neither a surname nor a given name. */
    public static Optional<Particulars> particulars(PersonRecord made) {
        String surname = made.cell("surname");
        String given = made.cell("given_name");
        if (surname.isBlank() && given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                List.of(new AssertedName(AssertedName.Use.PRESENT, surname, given, made.cell("patronymic"))),
                made.cell("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                born(made.cell("date_of_birth")),
                made.cell("place_of_birth"),
                Citizenship.parse(made.cell("citizenship")).map(List::of).orElse(List.of()),
                numbers(made),
                "",
                "",
                (made.cell("address") + " " + made.cell("city")).strip(),
                made.cell("telephone"),
                null));
    }

    private static List<IdentityNumber> numbers(PersonRecord made) {
        List<IdentityNumber> numbers = new ArrayList<>();
        if (!made.cell("fin").isBlank()) {
            numbers.add(IdentityNumber.of(Kind.PERSONAL_NUMBER, made.cell("fin")));
        }
        if (!made.cell("document").isBlank()) {
            numbers.add(IdentityNumber.of(Kind.PASSPORT, made.cell("document")));
        }
        return numbers;
    }

    /** A border writes a date as eight digits. */
    private static @Nullable PartialDate born(String written) {
        String parted = written.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
        return PartialDate.parse(parted).orElse(null);
    }
}
