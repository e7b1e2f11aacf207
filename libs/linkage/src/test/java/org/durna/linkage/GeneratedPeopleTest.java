package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.durna.linkage.accuracy.Accuracy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Families, twins, eight spellings, moves and slips: what the linkage makes of them, and whether its own estimates are honest. */
class GeneratedPeopleTest {
    private static Linked linked;
    private static Accuracy truth;

    @BeforeAll
    static void link() {
        linked = Linkage.within().threads(2).link(Samples.table(Samples.people(11, 20_000)));
        truth = Accuracy.of(linked, Samples::person);
    }

    @Test
    void mostAreFoundAndFewAreTakenForAnother() {
        assertThat(truth.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(truth.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theEstimateMadeWithoutTruthIsNearTheTruth() {
        Threshold.Point chosen = linked.threshold().chosen();
        assertThat(chosen.precision()).isCloseTo(truth.precision(), within(0.015));
        assertThat(chosen.recall()).isCloseTo(truth.recall(), within(0.035));
    }

    @Test
    void theNumberOfPairsOfOnePersonIsEstimatedWithinATenth() {
        double estimated = linked.model().onePerson() * linked.model().pairs();
        assertThat(estimated / truth.all()).isBetween(0.9, 1.1);
    }

    @Test
    void theSearchComparesFewPairsAndMissesHardlyAny() {
        Table table = linked.table();
        long found = 0;
        for (int i = 0; i < linked.pairs().size(); i++) {
            String one = Samples.person(table.id(linked.pairs().one(i)));
            found += one.equals(Samples.person(table.id(linked.pairs().other(i)))) ? 1 : 0;
        }
        assertThat(found / (double) truth.all()).isGreaterThanOrEqualTo(0.98);
        assertThat(linked.compared()).isLessThan((long) (table.rows() * 150.0));
    }
}
