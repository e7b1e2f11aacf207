package org.durna.activity.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;

/** What the demonstration gives to other registers satisfies each rule of the standard; a file that breaks the rule is seen to break it. */
@OnThePlatform
class StandardRulesStoryTest {
    private static final LocalDate TODAY =
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1);
    private static final StandardRules DEMO = new StandardRules(
            new Browser(PlatformForTests.port()).get("/activities/iati.xml").body(), TODAY);

    @Test
    void theDemonstrationIsWorthLookingAt() {
        assertThat(DEMO.activities()).isGreaterThanOrEqualTo(50);
        assertThat(DEMO.outOfOrder()).isEmpty();
    }

    @Test
    void aPlannedOrActualStart() {
        holds(
                StandardRules::withoutAStart,
                Map.of("type=\"1\" iso", "type=\"9\" iso", "type=\"2\" iso", "type=\"8\" iso"));
    }

    @Test
    void noEndBeforeTheStart() {
        holds(StandardRules::endingBeforeTheStart, Map.of("2024-11-30", "2023-11-30"));
    }

    @Test
    void noActualDateInTheFuture() {
        holds(StandardRules::actualInTheFuture, Map.of("2024-11-30", "2999-11-30"));
    }

    @Test
    void aSectorAtTheActivityOrAtEveryTransaction() {
        holds(StandardRules::withoutSectorHereOrAtEveryTransaction, Map.of("<sector ", "<policy-marker "));
    }

    @Test
    void theLanguageIsDeclared() {
        holds(StandardRules::withoutLanguage, Map.of(" xml:lang=\"en\"", ""));
    }

    @Test
    void theCurrencyIsDeclared() {
        holds(StandardRules::withoutCurrency, Map.of(" default-currency=\"EUR\"", ""));
    }

    @Test
    void theCountriesAreTheWhole() {
        holds(StandardRules::countriesNotTheWhole, Map.of("percentage=\"40\"", "percentage=\"50\""));
    }

    @Test
    void theSectorsAreTheWholeInEachVocabulary() {
        holds(StandardRules::sectorsNotTheWhole, Map.of("percentage=\"30\"", "percentage=\"20\""));
    }

    @Test
    void theIdentifierIsTheReportersAndStandsOnce() {
        holds(StandardRules::identifiersOfOthersOrTwice, Map.of("XX-A-1", "YY-A-1"));
    }

    @Test
    void noBudgetIsLongerThanAYear() {
        holds(
                StandardRules::budgetsLongerThanAYear,
                Map.of("<period-end iso-date=\"2024-12-31\"/>", "<period-end iso-date=\"2025-12-31\"/>"));
    }

    @Test
    void targetsAndActualsCarryValues() {
        holds(StandardRules::numbersWithoutValue, Map.of("<target value=\"5\"/>", "<target/>"));
    }

    @Test
    void sectorsAreCodesOfPurpose() {
        holds(StandardRules::sectorsThatAreNoPurposeCodes, Map.of("code=\"16062\"", "code=\"statistics\""));
    }

    private static void holds(Function<StandardRules, List<String>> rule, Map<String, String> broken) {
        assertThat(rule.apply(DEMO)).isEmpty();
        assertThat(rule.apply(new StandardRules(StandardRules.sample(Map.of()), TODAY)))
                .isEmpty();
        assertThat(rule.apply(new StandardRules(StandardRules.sample(broken), TODAY)))
                .hasSize(1);
    }
}
