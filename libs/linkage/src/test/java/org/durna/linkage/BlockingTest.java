package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The search keys that are chosen, and the candidates they bring. */
class BlockingTest {
    private static final Table TABLE = Samples.table(Samples.people(31, 8_000));
    private static final Linkage LINKAGE = Linkage.within().threads(2);
    private static final Linkage.Plan PLAN = LINKAGE.plan(TABLE);

    @Test
    void eachKeyBringsMoreAndTogetherTheyStayWithinTheBudget() {
        List<Blocking.Step> steps = PLAN.blocking().report().steps();
        assertThat(steps).hasSizeBetween(2, 31);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).recallSoFar())
                    .isGreaterThan(steps.get(i - 1).recallSoFar());
        }
        assertThat(steps.stream().mapToLong(Blocking.Step::pairs).sum())
                .isLessThanOrEqualTo(Settings.usual().budget(TABLE.rows()));
    }

    @Test
    void noPairIsComparedTwice() {
        Comparing comparing = LINKAGE.comparing(TABLE, PLAN);
        List<Long> pairs = new ArrayList<>();
        long compared = 0;
        for (Comparing.Piece piece : comparing.pieces()) {
            Comparing.Brought brought = comparing.work(piece);
            compared += brought.compared();
            for (int i = 0; i < brought.pairs().size(); i++) {
                pairs.add((long) brought.pairs().one(i) << 32 | brought.pairs().other(i));
            }
        }
        Set<Long> different = new HashSet<>(pairs);
        assertThat(different).hasSameSizeAs(pairs).hasSizeGreaterThan(1_000);
        assertThat(comparing.all().compared()).isEqualTo(compared);
    }

    @Test
    void aBlockThatIsTooLargeBringsNothing() {
        Settings small = new Settings(1, 40, 3, 6_000, 400_000, 0.001);
        Linkage linkage = new Linkage(Mode.WITHIN, small, new Threshold.Wish.Balance());
        Comparing comparing = linkage.comparing(TABLE, linkage.plan(TABLE));
        for (int key = 0; key < comparing.by().size(); key++) {
            for (int row = 0; row < 500; row++) {
                int together = 0;
                for (int other = 0; other < TABLE.rows(); other++) {
                    together += comparing.meets(key, row, other) ? 1 : 0;
                }
                assertThat(together).isLessThanOrEqualTo(3);
            }
        }
    }
}
