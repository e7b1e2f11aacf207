package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of records that are one person each. Two groups join only where their records fit each other on the whole:
 * one bridge between strangers is not enough.
 */
public final class Clusters {
    /** One field can speak loudly; no single pair decides over a group. */
    private static final double LOUDEST = 20;
    /** Beyond this size a group is looked at through so many of its records. */
    private static final int LOOKED_AT = 24;

    /** The log2 odds of any two rows, also of those that no search key brought together. */
    interface Odds {
        double between(int one, int other);
    }

    private final int[] clusterOf;
    private final List<int[]> groups;

    private Clusters(int[] clusterOf, List<int[]> groups) {
        this.clusterOf = clusterOf;
        this.groups = groups;
    }

    /** Goes from the likeliest pair down to the line. */
    static Clusters of(Table table, Mode mode, ScoredPairs pairs, double line, Odds odds) {
        int[] group = new int[table.rows];
        Arrays.setAll(group, i -> i);
        Map<Integer, int[]> members = new HashMap<>();
        for (int i : pairs.byOdds()) {
            if (pairs.odds(i) < line) {
                break;
            }
            int a = group[pairs.one(i)];
            int b = group[pairs.other(i)];
            if (a != b) {
                int[] left = members.getOrDefault(a, new int[] {a});
                int[] right = members.getOrDefault(b, new int[] {b});
                if (mayJoin(table, mode, left, right) && fit(left, right, line, odds)) {
                    int into = Math.min(a, b);
                    int[] both = join(left, right);
                    for (int row : both) {
                        group[row] = into;
                    }
                    members.remove(Math.max(a, b));
                    members.put(into, both);
                }
            }
        }
        List<int[]> groups = new ArrayList<>(members.values());
        groups.sort((x, y) -> Integer.compare(x[0], y[0]));
        return new Clusters(group, groups);
    }

    private static boolean mayJoin(Table table, Mode mode, int[] left, int[] right) {
        if (mode != Mode.ONE_TO_ONE) {
            return true;
        }
        return left.length == 1 && right.length == 1 && table.source(left[0]) != table.source(right[0]);
    }

    private static boolean fit(int[] left, int[] right, double line, Odds odds) {
        if (left.length == 1 && right.length == 1) {
            return true;
        }
        double sum = 0;
        int asked = 0;
        for (int i = 0; i < Math.min(left.length, LOOKED_AT); i++) {
            for (int j = 0; j < Math.min(right.length, LOOKED_AT); j++) {
                sum += Math.clamp(odds.between(left[i], right[j]), -LOUDEST, LOUDEST);
                asked++;
            }
        }
        return sum / asked >= Math.min(0, line);
    }

    private static int[] join(int[] left, int[] right) {
        int[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        Arrays.sort(both);
        return both;
    }

    /** The first row of the group a row is in. */
    public int of(int row) {
        return clusterOf[row];
    }

    /** The groups of two and more. */
    public List<int[]> groups() {
        return groups.stream().map(int[]::clone).toList();
    }

    /** How many pairs of records the groups declare to be one person. */
    public long pairs() {
        return groups.stream().mapToLong(g -> g.length * (g.length - 1L) / 2).sum();
    }
}
