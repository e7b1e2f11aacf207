package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.durna.linkage.compare.Hash;

/**
 * How many of the pairs of one person the search has met, estimated from how it met those it did.
 * A pair met by many search keys would hardly have been missed, one met by a single key nearly was: as with animals that are caught
 * and caught again, the one tells of the others. Pairs are of a few kinds that the data show (two scripts, no number on one side,
 * frequent names); within a kind the fields agree or not independently, and so each kind says how often all keys fail at once.
 * What no kind shows, such as records that share nothing at all, is not seen.
 */
final class SearchRecall {
    private static final int MOST_PAIRS = 10_000;
    private static final int MOST_KINDS = 8;
    private static final int PAIRS_FOR_A_KIND = 150;
    private static final int ROUNDS = 40;
    private static final int THROWS = 3_000;
    /** Each kind is taken to be a little like all pairs, by the weight of so many of them. */
    private static final double LIKE_ALL = 2;

    private final MetPairs met;
    private final int kinds;
    private final double[] share;
    /** By kind and field: how often the field is in each state. */
    private final double[][][] states;
    /** By kind and search key: how often the block is too large, although the key is shared. */
    private final double[][] struck;

    private final double[] missed;

    private SearchRecall(MetPairs met) {
        this.met = met;
        this.kinds = (int) Math.clamp(met.size() / PAIRS_FOR_A_KIND, 1, MOST_KINDS);
        this.share = new double[kinds];
        this.states = new double[kinds][met.fields()][MetPairs.STATES];
        this.struck = new double[kinds][met.keys()];
        this.missed = new double[kinds];
    }

    static double estimate(Table table, Comparing comparing, ScoredPairs pairs) {
        MetPairs met = MetPairs.of(table, comparing, pairs, MOST_PAIRS);
        if (met.size() == 0) {
            return 1;
        }
        SearchRecall recall = new SearchRecall(met);
        double[][] belongs = recall.atFirst();
        for (int round = 0; round < ROUNDS; round++) {
            recall.learn(belongs);
            belongs = recall.belongs();
        }
        recall.learn(belongs);
        double seen = Arrays.stream(met.weights()).sum();
        return seen / (seen + Arrays.stream(recall.missed).sum());
    }

    /** Pairs that were met alike begin in one kind. */
    private double[][] atFirst() {
        double[][] belongs = new double[met.size()][kinds];
        for (int i = 0; i < belongs.length; i++) {
            Arrays.fill(belongs[i], 0.5 / kinds);
            belongs[i][(int) Long.remainderUnsigned(met.mixed(i), kinds)] += 0.5;
        }
        return belongs;
    }

    private void learn(double[][] belongs) {
        double[][] ofAll = new double[met.fields()][MetPairs.STATES];
        for (int i = 0; i < met.size(); i++) {
            for (int f = 0; f < met.fields(); f++) {
                ofAll[f][met.state(i, f)] += met.weights()[i];
            }
        }
        double all = Arrays.stream(met.weights()).sum();
        double sum = 0;
        for (int kind = 0; kind < kinds; kind++) {
            Counts counts = new Counts();
            counts.addSeen(belongs, kind);
            double seen = counts.pairs;
            counts.addUnseen(kind, seen);
            for (int f = 0; f < met.fields(); f++) {
                for (int s = 0; s < MetPairs.STATES; s++) {
                    states[kind][f][s] =
                            (counts.states[f][s] + LIKE_ALL * ofAll[f][s] / all) / (counts.pairs + LIKE_ALL);
                }
            }
            for (int k = 0; k < met.keys(); k++) {
                struck[kind][k] = (counts.struck[k] + 0.01) / (counts.shared[k] + 1);
            }
            share[kind] = Math.max(counts.pairs, 1e-9);
            missed[kind] = counts.pairs - seen;
            sum += share[kind];
        }
        for (int kind = 0; kind < kinds; kind++) {
            share[kind] /= sum;
        }
    }

    private double[][] belongs() {
        double[][] belongs = new double[met.size()][kinds];
        List<Logs> logs = IntStream.range(0, kinds).mapToObj(Logs::new).toList();
        for (int i = 0; i < met.size(); i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int kind = 0; kind < kinds; kind++) {
                belongs[i][kind] = likely(met, i, logs.get(kind));
                most = Math.max(most, belongs[i][kind]);
            }
            double sum = 0;
            for (int kind = 0; kind < kinds; kind++) {
                belongs[i][kind] = Math.exp(belongs[i][kind] - most);
                sum += belongs[i][kind];
            }
            for (int kind = 0; kind < kinds; kind++) {
                belongs[i][kind] /= sum;
            }
        }
        return belongs;
    }

    private static double likely(MetPairs met, int pair, Logs kind) {
        double likely = kind.share;
        for (int f = 0; f < met.fields(); f++) {
            likely += kind.states[f][met.state(pair, f)];
        }
        for (int k = 0; k < met.keys(); k++) {
            if (met.shares(pair, k)) {
                likely += met.isStruck(pair, k) ? kind.struck[k] : kind.free[k];
            }
        }
        return likely;
    }

    /** The logarithms of what is learnt of a kind: ten thousand pairs ask for them. */
    private final class Logs {
        private final double share;
        private final double[][] states;
        private final double[] struck;
        private final double[] free;

        Logs(int kind) {
            this.share = Math.log(SearchRecall.this.share[kind]);
            this.states = Arrays.stream(SearchRecall.this.states[kind])
                    .map(of -> Arrays.stream(of)
                            .map(p -> Math.log(Math.max(p, 1e-12)))
                            .toArray())
                    .toArray(double[][]::new);
            this.struck =
                    Arrays.stream(SearchRecall.this.struck[kind]).map(Math::log).toArray();
            this.free = Arrays.stream(SearchRecall.this.struck[kind])
                    .map(p -> Math.log(1 - p))
                    .toArray();
        }
    }

    /** What a kind's pairs are, those met and those missed. */
    private final class Counts {
        private double pairs;
        private final double[][] states = new double[met.fields()][MetPairs.STATES];
        private final double[] shared = new double[met.keys()];
        private final double[] struck = new double[met.keys()];

        void addSeen(double[][] belongs, int kind) {
            for (int i = 0; i < met.size(); i++) {
                double weight = belongs[i][kind] * met.weights()[i];
                pairs += weight;
                for (int f = 0; f < met.fields(); f++) {
                    states[f][met.state(i, f)] += weight;
                }
                for (int k = 0; k < met.keys(); k++) {
                    if (met.shares(i, k)) {
                        shared[k] += weight;
                        struck[k] += met.isStruck(i, k) ? weight : 0;
                    }
                }
            }
        }

        /** Throws pairs of the kind as it was last learnt; those that no key meets stand for the missed. Never more than were seen. */
        void addUnseen(int kind, double seen) {
            if (share[kind] == 0) {
                return; // nothing is learnt yet
            }
            List<int[]> unmet = new ArrayList<>();
            for (int i = 0; i < THROWS; i++) {
                int[] thrown = throwStates(kind, i);
                if (!isMet(kind, thrown, i)) {
                    unmet.add(thrown);
                }
            }
            double rate = Math.min(0.5, unmet.size() / (double) THROWS);
            double weight = unmet.isEmpty() ? 0 : seen * rate / (1 - rate) / unmet.size();
            for (int[] thrown : unmet) {
                pairs += weight;
                for (int f = 0; f < thrown.length; f++) {
                    states[f][thrown[f]] += weight;
                }
                for (int k = 0; k < met.keys(); k++) {
                    if (met.isShared(k, thrown)) {
                        shared[k] += weight;
                        struck[k] += weight;
                    }
                }
            }
        }

        private int[] throwStates(int kind, int number) {
            int[] thrown = new int[met.fields()];
            for (int f = 0; f < thrown.length; f++) {
                double at = chance(number, f);
                int state = 0;
                for (double sum = SearchRecall.this.states[kind][f][0];
                        sum < at && state < MetPairs.STATES - 1;
                        sum += SearchRecall.this.states[kind][f][state]) {
                    state++;
                }
                thrown[f] = state;
            }
            return thrown;
        }

        private boolean isMet(int kind, int[] thrown, int number) {
            for (int k = 0; k < met.keys(); k++) {
                if (met.isShared(k, thrown) && chance(number, met.fields() + k) >= SearchRecall.this.struck[kind][k]) {
                    return true;
                }
            }
            return false;
        }

        /** The same throws in every round, so that the rounds settle. */
        private static double chance(int number, int what) {
            return (Hash.mix((long) number << 8 | what) >>> 11) * 0x1p-53;
        }
    }
}
