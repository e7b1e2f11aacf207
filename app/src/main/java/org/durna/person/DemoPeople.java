package org.durna.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.durna.access.AgencyCode;
import org.durna.person.IdentityNumber.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The pack's file of invented people: those that are written out, and how many more are made.
 *
 * @param account who wrote them down, of this agency
 * @param why the reason that is kept where several assertions are about one person
 */
record DemoPeople(
        Made made,
        String account,
        AgencyCode agency,
        String why,
        Map<String, AgencyCode> registers,
        @Nullable List<Sealed> sealed,
        List<List<Written>> people) {
    static final String FILE = "demo/people.yaml";

    /** @param stillTwo of a hundred people, so many who are still two in the registry */
    record Made(int assertions, long seed, int stillTwo) {}

    /**
     * Somebody who is protected.
     *
     * @param keeper who asserts something about them under this number
     */
    record Sealed(
            AgencyCode keeper,
            String number,
            @JsonProperty("for") AgencyCode protector,
            String by,
            String ground) {}

    /** One assertion, as the pack writes it. */
    record Written(
            AgencyCode keeper,
            String number,
            LocalDate dated,
            String surname,
            String given,
            @Nullable String patronymic,
            @Nullable String born,
            @Nullable String birthplace,
            @Nullable Sex sex,
            @Nullable String citizenship,
            @Nullable String personalNumber,
            @Nullable String passport) {
        Source source() {
            return new Source(keeper, number, dated);
        }

        Particulars particulars() {
            List<IdentityNumber> numbers = new ArrayList<>();
            if (personalNumber != null) {
                numbers.add(IdentityNumber.of(Kind.PERSONAL_NUMBER, personalNumber));
            }
            if (passport != null) {
                numbers.add(IdentityNumber.of(Kind.PASSPORT, passport));
            }
            return new Particulars(
                    List.of(new AssertedName(AssertedName.Use.PRESENT, surname, given, text(patronymic))),
                    sex,
                    born == null ? null : PartialDate.parse(born).orElseThrow(),
                    text(birthplace),
                    citizenship == null ? List.of() : List.of(new Citizenship(citizenship)),
                    numbers,
                    "",
                    "",
                    "",
                    "",
                    null);
        }

        private static String text(@Nullable String written) {
            return written == null ? "" : written;
        }
    }
}
