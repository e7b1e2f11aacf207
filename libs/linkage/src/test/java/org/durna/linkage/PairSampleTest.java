package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Some pairs of every search key, each with the number it stands for. */
class PairSampleTest {
    private static final Table TABLE = Samples.table(Samples.people(33, 3_000));

    /** Strangers come in blocks, so their number is only roughly right; pairs of one person are what the sample is for. */
    @Test
    void theSampledPairsOfOnePersonStandForAllOfThem() {
        Model model = Linkage.within().threads(2).plan(TABLE).model();
        assertThat(onePerson(1_500, model) / onePerson(1_000_000, model)).isBetween(0.85, 1.15);
    }

    @Test
    void aKeyCostsThePairsItMakes() {
        Settings settings = Settings.usual().withThreads(2);
        FieldKeys keys = new FieldKeys(TABLE, 2);
        List<PairSample.Priced> prices = PairSample.price(TABLE, Mode.WITHIN, settings, keys);
        assertThat(prices).isNotEmpty().allSatisfy(priced -> {
            Set<Long> pairs = new HashSet<>();
            Blocks.of(TABLE, Mode.WITHIN, settings.largestBlock(), keys.of(priced.key()), 0, 1)
                    .each((one, other) -> pairs.add((long) one << 32 | other));
            assertThat(priced.pairs()).isEqualTo(pairs.size());
        });
    }

    private static double onePerson(int sampled, Model model) {
        Settings settings = new Settings(2, 40, 400, sampled, 10_000, 0.001);
        FieldKeys keys = new FieldKeys(TABLE, 2);
        List<PairSample.Priced> prices = PairSample.price(TABLE, Mode.WITHIN, settings, keys);
        PairSample.Drawn drawn = PairSample.draw(TABLE, Mode.WITHIN, settings, keys, prices);
        return Arrays.stream(KindsOfPairs.onePerson(TABLE, model, drawn)).sum();
    }
}
