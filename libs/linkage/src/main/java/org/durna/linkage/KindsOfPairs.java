package org.durna.linkage;

import java.util.Arrays;

/** What a pair may be, given how far its fields agree: one person, two of a family, twins, strangers, each with its probability. */
final class KindsOfPairs {
    static final int ONE_PERSON = 0;
    static final int FAMILY = 1;
    static final int TWINS = 2;
    static final int STRANGERS = 3;

    private final Kind.Bearer[] bearers;
    private final double[][] logM;
    private final double[][] logU;
    private final double one;
    private final double kin;
    private final double twin;
    private final double strange;

    KindsOfPairs(Table table, Model model) {
        this.bearers = table.columns.stream()
                .map(column -> column.field.kind().bearer())
                .toArray(Kind.Bearer[]::new);
        this.logM = logs(model.m().toArray(double[][]::new));
        this.logU = logs(model.u().toArray(double[][]::new));
        this.one = Math.log(model.onePerson());
        this.kin = Math.log(model.family());
        this.twin = Math.log(model.twins());
        this.strange = Math.log(1 - model.onePerson() - model.family() - model.twins());
    }

    private static double[][] logs(double[][] of) {
        return Arrays.stream(of)
                .map(row -> Arrays.stream(row).map(Math::log).toArray())
                .toArray(double[][]::new);
    }

    /** The probabilities of a pattern, in the order of the kinds above. */
    double[] shares(long pattern) {
        double[] p = {one, kin, twin, strange};
        for (int f = 0; f < bearers.length; f++) {
            int agreement = PairComparer.at(pattern, f);
            if (agreement > 0) {
                double ifOne = logM[f][agreement - 1];
                double ifNot = logU[f][agreement - 1];
                p[ONE_PERSON] += ifOne;
                p[FAMILY] += bearers[f] == Kind.Bearer.FAMILY ? ifOne : ifNot;
                p[TWINS] += bearers[f] == Kind.Bearer.PERSON ? ifNot : ifOne;
                p[STRANGERS] += ifNot;
            }
        }
        double most = Math.max(Math.max(p[ONE_PERSON], p[FAMILY]), Math.max(p[TWINS], p[STRANGERS]));
        double sum = 0;
        for (int kind = 0; kind < p.length; kind++) {
            p[kind] = Math.exp(p[kind] - most);
            sum += p[kind];
        }
        for (int kind = 0; kind < p.length; kind++) {
            p[kind] /= sum;
        }
        return p;
    }

    /** How many pairs of one person each drawn pair stands for. */
    static double[] onePerson(Table table, Model model, PairSample.Drawn drawn) {
        KindsOfPairs kinds = new KindsOfPairs(table, model);
        double[] own = new double[drawn.patterns.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = kinds.shares(drawn.patterns[i])[ONE_PERSON] * drawn.weights[i] / 1024.0;
        }
        return own;
    }
}
