package org.durna.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns a model without labels, by expectation and maximisation over four kinds of pairs:
 * one person, a family's two members, twins, strangers. Pairs that share no search key count as strangers'.
 * The family's and the twins' share only their frequency with the data: what they agree on follows from who bears a field.
 */
final class Estimate {
    private static final int ROUNDS = 60;
    private static final int ROUNDS_WITH_LABELS = 5;
    private static final double ENOUGH = 1e-5;
    /** Half a pair is added to every level, so that nothing is impossible. */
    private static final double HALF = 0.5;

    private final Table table;
    private final int width;
    private final double pairs;
    private final long[] patterns;
    private final double[] weights;
    private final long[] random;
    private final double[] randomWeights;
    private final double[][] m;
    private final double[][] u;
    private final double[] agreeing;
    private final double[] both;
    private boolean labelled;
    private double onePerson;
    private double family;
    private double twins;

    private Estimate(Table table, Mode mode, Settings settings, PairSample.Drawn drawn) {
        this.table = table;
        this.width = table.width;
        this.pairs = table.pairs(mode);
        Map<Long, Long> sums = new HashMap<>();
        for (int i = 0; i < drawn.patterns.length; i++) {
            sums.merge(drawn.patterns[i], drawn.weights[i], Long::sum);
        }
        this.patterns =
                sums.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        this.weights = Arrays.stream(patterns)
                .mapToDouble(p -> sums.getOrDefault(p, 0L) / 1024.0)
                .toArray();
        Map<Long, Long> strangers = RandomPairs.patterns(table, mode, settings);
        this.random =
                strangers.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        this.randomWeights = Arrays.stream(random)
                .mapToDouble(p -> strangers.getOrDefault(p, 0L))
                .toArray();
        this.m = new double[width][];
        this.u = new double[width][];
        this.agreeing = new double[width];
        this.both = new double[width];
        for (int f = 0; f < width; f++) {
            Column column = table.columns.get(f);
            int levels = column.comparison.levels().size();
            m[f] = new double[levels];
            u[f] = new double[levels];
            double share = column.filled() / table.rows;
            both[f] = Math.max(1, share * share * pairs);
            agreeing[f] = mode.between() ? column.pairsAgreeing() / 2 : column.pairsAgreeing();
            Arrays.fill(m[f], 0.2 / levels);
            m[f][0] = 0.06;
            m[f][levels - 1] = 0.8;
            normalise(m[f]);
        }
        this.onePerson = 0.3 * table.rows / pairs;
        this.family = 0.1 * table.rows / pairs;
        this.twins = 0.001 * table.rows / pairs;
    }

    static Model withoutLabels(Table table, Mode mode, Settings settings, PairSample.Drawn drawn) {
        Estimate estimate = new Estimate(table, mode, settings, drawn);
        estimate.strangersFirst();
        for (int round = 0; round < ROUNDS; round++) {
            double before = estimate.onePerson;
            estimate.round();
            if (Math.abs(estimate.onePerson - before) < ENOUGH * before) {
                break;
            }
        }
        return estimate.model();
    }

    /** The same where a person has labelled pairs of one person: they say m, the rest is learnt. */
    static Model fromLabels(Table table, Mode mode, Settings settings, PairSample.Drawn drawn, List<KnownPair> known) {
        Estimate estimate = new Estimate(table, mode, settings, drawn);
        estimate.take(known);
        estimate.strangersFirst();
        for (int round = 0; round < ROUNDS_WITH_LABELS; round++) {
            estimate.round();
        }
        return estimate.model();
    }

    private void take(List<KnownPair> known) {
        Map<String, Integer> rows = new HashMap<>();
        known.forEach(pair -> {
            rows.put(pair.one(), -1);
            rows.put(pair.other(), -1);
        });
        for (int row = 0; row < table.rows; row++) {
            rows.replace(table.id(row), row);
        }
        PairComparer comparer = new PairComparer(table);
        long[] agreeing = known.stream()
                .filter(pair -> rows.getOrDefault(pair.one(), -1) >= 0 && rows.getOrDefault(pair.other(), -1) >= 0)
                .mapToLong(
                        pair -> comparer.pattern(rows.getOrDefault(pair.one(), 0), rows.getOrDefault(pair.other(), 0)))
                .toArray();
        if (agreeing.length == 0) {
            throw new IllegalArgumentException("None of the " + known.size() + " known pairs is in the table");
        }
        double[] once = new double[agreeing.length];
        Arrays.fill(once, 1);
        for (int f = 0; f < width; f++) {
            takeM(f, levelCounts(f, agreeing, once));
        }
        labelled = true;
    }

    private void takeM(int field, double[] counts) {
        double all = Arrays.stream(counts).sum();
        for (int level = 0; level < counts.length; level++) {
            m[field][level] = (counts[level] + HALF) / (all + HALF * counts.length);
        }
    }

    private Model model() {
        return new Model(List.of(m), List.of(u), onePerson, family, twins, pairs);
    }

    private void strangersFirst() {
        for (int f = 0; f < width; f++) {
            double[] counts = levelCounts(f, random, randomWeights);
            counts[counts.length - 1] = 0;
            double rest = Arrays.stream(counts).sum();
            double top = Math.max(agreeing[f] / both[f], least(f));
            for (int level = 0; level < counts.length - 1; level++) {
                u[f][level] = (counts[level] + HALF) / (rest + HALF * counts.length) * (1 - top);
            }
            u[f][counts.length - 1] = top;
        }
    }

    /** No value is so rare that strangers never share it. */
    private double least(int field) {
        return 0.05 / Math.max(1, table.columns.get(field).size());
    }

    private void round() {
        KindsOfPairs kinds = new KindsOfPairs(table, model());
        double[] own = new double[patterns.length];
        double sumOwn = 0;
        double sumFamily = 0;
        double sumTwins = 0;
        for (int i = 0; i < patterns.length; i++) {
            double[] p = kinds.shares(patterns[i]);
            own[i] = likely(p[KindsOfPairs.ONE_PERSON]) * weights[i];
            sumOwn += own[i];
            sumFamily += likely(p[KindsOfPairs.FAMILY]) * weights[i];
            sumTwins += likely(p[KindsOfPairs.TWINS]) * weights[i];
        }
        double[] strange = new double[random.length];
        for (int i = 0; i < random.length; i++) {
            strange[i] = kinds.shares(random[i])[KindsOfPairs.STRANGERS] * randomWeights[i];
        }
        onePerson = Math.max(sumOwn, 1) / pairs;
        family = Math.max(sumFamily, 1e-3) / pairs;
        twins = Math.max(sumTwins, 1e-3) / pairs;
        for (int f = 0; f < width; f++) {
            double[] counts = levelCounts(f, patterns, own);
            double ownTop = counts[counts.length - 1];
            if (!labelled) {
                takeM(f, counts);
            }
            double[] others = levelCounts(f, random, strange);
            int last = others.length - 1;
            double rest = Arrays.stream(others).sum() - others[last];
            double top = Math.min(0.999, Math.max((agreeing[f] - ownTop) / both[f], least(f)));
            for (int level = 0; level < last; level++) {
                u[f][level] = (others[level] + HALF) / (rest + HALF * last) * (1 - top);
            }
            u[f][last] = top;
        }
    }

    /**
     * Only what is more likely than not is learnt from: millions of unlikely pairs, each counted by its small probability,
     * would otherwise outnumber the true ones, because fields are never quite independent.
     */
    private static double likely(double probability) {
        return probability > 0.5 ? probability : 0;
    }

    private double[] levelCounts(int field, long[] of, double[] weighted) {
        double[] counts = new double[m[field].length];
        for (int i = 0; i < of.length; i++) {
            int agreement = PairComparer.at(of[i], field);
            if (agreement > 0) {
                counts[agreement - 1] += weighted[i];
            }
        }
        return counts;
    }

    private static void normalise(double[] row) {
        double sum = Arrays.stream(row).sum();
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }
}
