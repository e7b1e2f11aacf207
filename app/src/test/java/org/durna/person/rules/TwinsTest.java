package org.durna.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.person.AssertedName;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Source;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people are invented. */
class TwinsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Twins twins = new Twins();
    private final PairRules rules = new PairRules(new PairRules.ChildAge(18, "a test", true));

    @ParameterizedTest
    @CsvSource({
        "Nərgiz, Nərmin",
        "Elnur, Elnar",
        "Aygün, Aygül",
        "Leyla, Leyli",
        "Həsən, Hüseyn",
        "Rasim, Qasim",
        "Vüsal, Vüsalə",
        "Samir, Səmra",
        "Anar, Ənvər",
        "Fərid, Fərda",
        "Günay, Gülay",
        "Aysel, Aysu"
    })
    void twinsOneSignApartAreNeverProposed(String one, String other) {
        assertThat(twins.maybe(born(one, "2008-05-19", "7GH40PA"), born(other, "2008-05-19", "7GH40PB")))
                .isTrue();
        assertThat(PairRules.mayBeProposed(born(one, "2008-05-19", ""), born(other, "2008", "7GH40PB")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Nərgiz, Nargiz",
        "Nərgiz, Наргиз",
        "Əli, علی",
        "Hüseyn, Гусейн",
        "Elçin, Elchin",
        "Şəhla, SHAHLA",
        "Əli Rza, Əli",
        "Yusif, Юсиф"
    })
    void oneNameInTwoSpellingsIsNoTwin(String one, String other) {
        assertThat(twins.maybe(born(one, "1980-05-19", ""), born(other, "1980-05-19", "")))
                .isFalse();
    }

    @Test
    void bornOnAnotherDayOrIntoAnotherFamilyNobodyIsATwin() {
        Particulars nergiz = born("Nərgiz", "2008-05-19", "");
        assertThat(twins.maybe(nergiz, born("Nərmin", "2010-02-01", ""))).isFalse();
        assertThat(twins.maybe(nergiz, said("Quliyeva", "Nərmin", "Tofiq qızı", "2008-05-19", "")))
                .isFalse();
    }

    @Test
    void aNumberForLifeThatIsTheSameIsWorthALook() {
        assertThat(PairRules.mayBeProposed(
                        born("Elnur", "1980-05-19", "4RT61KM"), born("Elnar", "1980-05-19", "4rt61km")))
                .isTrue();
    }

    @Test
    void theMachineLinksOnlyWhatLeavesNoDoubt() {
        Assertion one = assertion("AZ-SMS", born("Nərgiz", "1980-05-19", "4RT61KM"));
        assertThat(links(one, assertion("AZ-SMS", born("Nargiz", "1980-05-19", "4RT61KM"))))
                .isTrue();
        assertThat(links(one, assertion("AZ-SBS", born("Nargiz", "1980-05-19", "4RT61KM"))))
                .as("two keepers")
                .isFalse();
        assertThat(links(one, assertion("AZ-SMS", born("Nərgiz", "1980-05-19", "4RT61KN"))))
                .as("another number")
                .isFalse();
        assertThat(links(one, assertion("AZ-SMS", born("Nərgiz", "1980", "4RT61KM"))))
                .as("no whole birth")
                .isFalse();
        assertThat(links(one, assertion("AZ-SMS", born("Nərmin", "1980-05-19", "4RT61KM"))))
                .as("maybe twins")
                .isFalse();
        Assertion child = assertion("AZ-SMS", born("Nərgiz", "2008-11-25", "4RT61KM"));
        assertThat(links(child, child)).as("a child until tomorrow").isFalse();
        Assertion grown = assertion("AZ-SMS", born("Nərgiz", "2008-11-24", "4RT61KM"));
        assertThat(links(grown, grown)).as("eighteen today").isTrue();
        assertThat(new PairRules(null).mayBeLinkedByMachine(one, one, TODAY))
                .as("nobody says who is a child")
                .isFalse();
    }

    @Test
    void aSecondPersonIsAskedWhereAMistakeIsWorst() {
        Assertion grown = assertion("AZ-SMS", born("Nərgiz", "1980-05-19", "4RT61KM"));
        assertThat(second(grown, assertion("AZ-SBS", born("Nərgiz", "1980-05-19", ""))))
                .isEmpty();
        assertThat(second(grown, assertion("AZ-SBS", born("Nərgiz", "1981-05-19", "5RT61KM"))))
                .containsExactlyInAnyOrder(WhySecond.TWO_BIRTHS, WhySecond.TWO_NUMBERS);
        assertThat(second(grown, assertion("AZ-SBS", born("Nərmin", "1980-05-19", ""))))
                .containsExactly(WhySecond.TWINS);
        assertThat(second(assertion("AZ-SMS", born("Əli", "2012", "")), assertion("AZ-SBS", born("Əli", "2012", ""))))
                .containsExactly(WhySecond.CHILD);
    }

    private java.util.Set<WhySecond> second(Assertion one, Assertion other) {
        return rules.whySecond(List.of(one), List.of(other), List.of(), TODAY);
    }

    private boolean links(Assertion one, Assertion other) {
        return rules.mayBeLinkedByMachine(one, other, TODAY);
    }

    private static Assertion assertion(String keeper, Particulars said) {
        return new Assertion(
                new AssertionId(new java.util.UUID(1, 1)),
                new PersonId(1),
                new PersonId(1),
                new Source(new AgencyCode(keeper), "1", TODAY),
                said,
                java.time.Instant.EPOCH,
                true);
    }

    private static Particulars born(String given, String born, String number) {
        return said("Həsənova", given, "Elçin qızı", born, number);
    }

    private static Particulars said(String surname, String given, String patronymic, String born, String number) {
        return new Particulars(
                List.of(new AssertedName(AssertedName.Use.PRESENT, surname, given, patronymic)),
                null,
                PartialDate.parse(born).orElseThrow(),
                "",
                List.of(),
                number.isEmpty() ? List.of() : List.of(IdentityNumber.of(IdentityNumber.Kind.PERSONAL_NUMBER, number)),
                "",
                "",
                "",
                "",
                null);
    }
}
