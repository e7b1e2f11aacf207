package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.durna.linkage.compare.Hash;

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
        Map<Long, Long> strangers = randomPatterns(table, mode, settings);
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

    /** How many pairs of one person each drawn pair stands for, by its probability under the model. */
    static double[] onePerson(Table table, Model model, PairSample.Drawn drawn) {
        Estimate estimate = new Estimate(table, model);
        double[][] logM = logs(estimate.m);
        double[][] logU = logs(estimate.u);
        double[] own = new double[drawn.patterns.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = estimate.posterior(drawn.patterns[i], logM, logU)[0] * drawn.weights[i] / 1024.0;
        }
        return own;
    }

    private Estimate(Table table, Model model) {
        this.table = table;
        this.width = table.width;
        this.pairs = model.pairs();
        this.patterns = new long[0];
        this.weights = new double[0];
        this.random = new long[0];
        this.randomWeights = new double[0];
        this.m = model.m().toArray(double[][]::new);
        this.u = model.u().toArray(double[][]::new);
        this.agreeing = new double[0];
        this.both = new double[0];
        this.onePerson = model.onePerson();
        this.family = model.family();
        this.twins = model.twins();
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
        double[][] logM = logs(m);
        double[][] logU = logs(u);
        double[] own = new double[patterns.length];
        double sumOwn = 0;
        double sumFamily = 0;
        double sumTwins = 0;
        for (int i = 0; i < patterns.length; i++) {
            double[] p = posterior(patterns[i], logM, logU);
            own[i] = likely(p[0]) * weights[i];
            sumOwn += own[i];
            sumFamily += likely(p[1]) * weights[i];
            sumTwins += likely(p[2]) * weights[i];
        }
        double[] strange = new double[random.length];
        for (int i = 0; i < random.length; i++) {
            strange[i] = posterior(random[i], logM, logU)[3] * randomWeights[i];
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

    /** One person, family, twins, strangers: the shares of a pattern. */
    private double[] posterior(long pattern, double[][] logM, double[][] logU) {
        double one = Math.log(onePerson);
        double kin = Math.log(family);
        double twin = Math.log(twins);
        double strange = Math.log(1 - onePerson - family - twins);
        for (int f = 0; f < width; f++) {
            int agreement = PairComparer.at(pattern, f);
            if (agreement > 0) {
                double ifOne = logM[f][agreement - 1];
                double ifNot = logU[f][agreement - 1];
                Kind.Bearer bearer = table.columns.get(f).field.kind().bearer();
                one += ifOne;
                kin += bearer == Kind.Bearer.FAMILY ? ifOne : ifNot;
                twin += bearer == Kind.Bearer.PERSON ? ifNot : ifOne;
                strange += ifNot;
            }
        }
        double most = Math.max(Math.max(one, kin), Math.max(twin, strange));
        double[] p = {Math.exp(one - most), Math.exp(kin - most), Math.exp(twin - most), Math.exp(strange - most)};
        double sum = p[0] + p[1] + p[2] + p[3];
        for (int i = 0; i < 4; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private static double[][] logs(double[][] of) {
        return Arrays.stream(of)
                .map(row -> Arrays.stream(row).map(Math::log).toArray())
                .toArray(double[][]::new);
    }

    private static void normalise(double[] row) {
        double sum = Arrays.stream(row).sum();
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }

    private static Map<Long, Long> randomPatterns(Table table, Mode mode, Settings settings) {
        Map<Long, Long> counts = new HashMap<>();
        if (table.rows < 2) {
            return counts;
        }
        List<java.util.concurrent.Callable<Map<Long, Long>>> pieces = new ArrayList<>();
        int slices = 16;
        int each = settings.randomPairs() / slices;
        IntStream.range(0, slices)
                .forEach(slice -> pieces.add(() -> {
                    PairComparer comparer = new PairComparer(table);
                    Map<Long, Long> here = new HashMap<>();
                    for (long i = (long) slice * each; i < (slice + 1L) * each; i++) {
                        int one = (int) Long.remainderUnsigned(Hash.mix(2 * i), table.rows);
                        int other = (int) Long.remainderUnsigned(Hash.mix(2 * i + 1), table.rows);
                        if (one != other && table.mayPair(one, other, mode)) {
                            here.merge(comparer.pattern(one, other), 1L, Long::sum);
                        }
                    }
                    return here;
                }));
        Work.all(settings.threads(), pieces).forEach(here -> here.forEach((p, n) -> counts.merge(p, n, Long::sum)));
        return counts;
    }
}
