package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThresholdTest {
    /** A hundred pairs that are nearly sure, a hundred at two to one, a hundred at one to seven. */
    private static ScoredPairs pairs() {
        ScoredPairs pairs = new ScoredPairs();
        for (int i = 0; i < 100; i++) {
            pairs.add(i, 1_000 + i, 20);
            pairs.add(i, 2_000 + i, 1);
            pairs.add(i, 3_000 + i, -3);
        }
        return pairs;
    }

    @Test
    void precisionAsAskedIsReached() {
        Threshold.Point chosen = Threshold.choose(pairs(), 1, new Threshold.Wish.Precision(0.999))
                .chosen();
        assertThat(chosen.pairs()).isEqualTo(100);
        assertThat(chosen.precision()).isGreaterThan(0.999);
    }

    @Test
    void balanceTakesWhatIsMoreLikelyThanNotAndNothingElse() {
        Threshold.Point chosen =
                Threshold.choose(pairs(), 1, new Threshold.Wish.Balance()).chosen();
        assertThat(chosen.pairs()).isEqualTo(200);
        assertThat(chosen.precision()).isCloseTo((100 + 200 / 3.0) / 200, within(0.001));
    }

    @Test
    void whatTheSearchMissedIsMissingFromTheRecall() {
        double whole = Threshold.choose(pairs(), 1, new Threshold.Wish.Balance())
                .chosen()
                .recall();
        double half = Threshold.choose(pairs(), 0.5, new Threshold.Wish.Balance())
                .chosen()
                .recall();
        assertThat(half).isCloseTo(whole / 2, within(1e-9));
    }
}
