package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search keys that were chosen, in order, and what each brings: pairs compared against true pairs found.
 * A step's recall is against all pairs that any affordable key finds; the recall of the whole is estimated from how the pairs were met,
 * and counts those that no key brings.
 */
public record Blocking(List<Step> steps, double estimatedRecall, double pairsFullyCompared) {
    /** Enough is enough: a key that brings less than this share of the true pairs is not worth its pairs. */
    private static final double LEAST_GAIN = 1e-5;

    /** A key, the pairs it makes, and the share of true pairs found once it is added. */
    public record Step(String key, long pairs, double recallSoFar) {}

    /** The keys themselves, for those who search. */
    record Chosen(List<SearchKey> keys, Blocking report) {}

    public Blocking {
        steps = List.copyOf(steps);
    }

    Blocking withRecall(double recall) {
        return new Blocking(steps, recall, pairsFullyCompared);
    }

    /** Takes the key that brings the most true pairs for its price, again and again, until nothing is left to bring or to spend. */
    static Chosen choose(
            Table table,
            Settings settings,
            FieldKeys fieldKeys,
            List<PairSample.Priced> prices,
            PairSample.Drawn drawn,
            double[] own,
            double all) {
        Map<Long, Double> sums = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            if (own[i] > 0) {
                sums.merge(drawn.agreeing[i], own[i], Double::sum);
            }
        }
        long[] masks =
                sums.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        double[] left = Arrays.stream(masks).mapToDouble(sums::get).toArray();
        double total = Arrays.stream(left).sum();
        long[] needs = prices.stream()
                .mapToLong(priced -> fieldKeys.mask(priced.key()))
                .toArray();
        List<SearchKey> keys = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        boolean[] taken = new boolean[needs.length];
        double found = 0;
        long spent = 0;
        while (keys.size() < 31) {
            int best = -1;
            double bestRate = 0;
            double bestGain = 0;
            for (int k = 0; k < needs.length; k++) {
                if (!taken[k] && spent + prices.get(k).pairs() <= settings.budget(table.rows)) {
                    double gain =
                            gain(needs[k], masks, left) * (1 - prices.get(k).leftOut());
                    double rate = gain / (prices.get(k).pairs() + 1.0);
                    if (gain > LEAST_GAIN * total && rate > bestRate) {
                        best = k;
                        bestRate = rate;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            taken[best] = true;
            double leftOut = prices.get(best).leftOut();
            for (int i = 0; i < masks.length; i++) {
                if ((masks[i] & needs[best]) == needs[best]) {
                    left[i] *= leftOut;
                }
            }
            found += bestGain;
            spent += prices.get(best).pairs();
            keys.add(prices.get(best).key());
            steps.add(new Step(
                    prices.get(best).key().describe(table.schema()),
                    prices.get(best).pairs(),
                    found / total));
        }
        if (keys.isEmpty()) {
            prices.stream().findFirst().ifPresent(first -> keys.add(first.key()));
        }
        return new Chosen(keys, new Blocking(steps, total == 0 ? 0 : found / total, all));
    }

    private static double gain(long need, long[] masks, double[] left) {
        double gain = 0;
        for (int i = 0; i < masks.length; i++) {
            if ((masks[i] & need) == need) {
                gain += left[i];
            }
        }
        return gain;
    }
}
