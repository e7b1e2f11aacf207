package org.durna.linkage;

import java.util.List;

/**
 * What was learnt: how often one person's two records agree on each level (m), how often strangers' do (u),
 * and how many of all pairs are one person, a family's, or twins'.
 */
public record Model(List<double[]> m, List<double[]> u, double onePerson, double family, double twins, double pairs) {
    public Model {
        m = m.stream().map(double[]::clone).toList();
        u = u.stream().map(double[]::clone).toList();
    }

    /** The same, with another share of pairs that are one person. */
    Model withOnePerson(double share) {
        return new Model(m, u, share, family, twins, pairs);
    }

    /** The weight of a level in bits: log2 of m over u. */
    public double weight(int field, int level) {
        return log2(m.get(field)[level] / u.get(field)[level]);
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
