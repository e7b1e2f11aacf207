package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learnt without labels, against what the test knows. */
class EstimateTest {
    private static final List<Samples.Row> ROWS = Samples.people(32, 8_000);
    private static final Table TABLE = Samples.table(ROWS);
    private static final Model MODEL = Linkage.within().threads(2).plan(TABLE).model();

    @Test
    void theLevelsOfAFieldAreShares() {
        for (int f = 0; f < TABLE.schema().fields().size(); f++) {
            assertThat(java.util.Arrays.stream(MODEL.m().get(f)).sum()).isCloseTo(1, within(1e-9));
            assertThat(java.util.Arrays.stream(MODEL.u().get(f)).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void howOftenOnePersonsSexAgreesIsLearntNearTheTruth() {
        int sex = field("sex");
        assertThat(MODEL.m().get(sex)[1]).isGreaterThan(0.97);
        assertThat(MODEL.u().get(sex)[1]).isBetween(0.45, 0.55);
    }

    @Test
    void aPersonalNumberSaysMoreThanASex() {
        int fin = field("fin");
        int same = TABLE.levels(fin).size() - 1;
        assertThat(MODEL.weight(fin, same)).isGreaterThan(MODEL.weight(field("sex"), 1) + 5);
    }

    @Test
    void aPairIsOneOfFourKinds() {
        KindsOfPairs kinds = new KindsOfPairs(TABLE, MODEL);
        PairComparer comparer = new PairComparer(TABLE);
        for (int row = 0; row < 200; row++) {
            double[] self = kinds.shares(comparer.pattern(row, row));
            assertThat(self[KindsOfPairs.ONE_PERSON]).isGreaterThan(0.9);
            double[] other = kinds.shares(comparer.pattern(row, 4_000 + row));
            assertThat(java.util.Arrays.stream(other).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private static int field(String name) {
        return TABLE.schema().fields().stream().map(Field::name).toList().indexOf(name);
    }
}
