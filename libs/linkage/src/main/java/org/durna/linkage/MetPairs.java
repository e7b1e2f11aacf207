package org.durna.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.durna.linkage.compare.Hash;

/** Pairs that may be one person, and how the search met them: which keys of each field they share, and whose blocks were too large. */
final class MetPairs {
    /** Of a field: 0 where one cell is empty, else 1 and a bit for each of up to three keys that are shared. */
    static final int STATES = 9;

    /** One in seventeen: the doubtful ones are those that are nearly missed. */
    private static final double LEAST_ODDS = -4;

    private final List<SearchKey> by;
    private final int fields;
    private final byte[] states;
    /** A bit for each search key that was shared in vain: too many share it. */
    private final int[] struck;

    private final double[] weights;

    private MetPairs(List<SearchKey> by, int fields, int pairs) {
        this.by = by;
        this.fields = fields;
        this.states = new byte[fields * pairs];
        this.struck = new int[pairs];
        this.weights = new double[pairs];
    }

    /** Some of the pairs that are not quite unlikely, evenly over their order. */
    static MetPairs of(Table table, Comparing comparing, ScoredPairs pairs, int most) {
        int[] likely = IntStream.range(0, pairs.size())
                .filter(i -> pairs.odds(i) > LEAST_ODDS)
                .toArray();
        int taken = Math.min(most, likely.length);
        MetPairs met = new MetPairs(comparing.by(), table.width, taken);
        for (int n = 0; n < taken; n++) {
            int i = likely[(int) ((long) n * likely.length / taken)];
            met.take(n, table, comparing, pairs.one(i), pairs.other(i));
            met.weights[n] = pairs.probability(i);
        }
        return met;
    }

    private void take(int n, Table table, Comparing comparing, int one, int other) {
        for (int f = 0; f < fields; f++) {
            states[n * fields + f] = (byte) state(table.columns.get(f), table.number(one, f), table.number(other, f));
        }
        for (int k = 0; k < by.size(); k++) {
            if (shares(n, k) && !comparing.meets(k, one, other)) {
                struck[n] |= 1 << k;
            }
        }
    }

    private static int state(Column column, int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        int state = 1;
        for (int key = 0; key < Math.min(3, column.comparison.keys()); key++) {
            long mine = column.key(key, one);
            state += mine != 0 && mine == column.key(key, other) ? 1 << key : 0;
        }
        return state;
    }

    int size() {
        return weights.length;
    }

    int fields() {
        return fields;
    }

    int keys() {
        return by.size();
    }

    double[] weights() {
        return weights;
    }

    int state(int pair, int field) {
        return states[pair * fields + field];
    }

    boolean isStruck(int pair, int key) {
        return (struck[pair] >>> key & 1) == 1;
    }

    boolean shares(int pair, int key) {
        SearchKey search = by.get(key);
        return agrees(state(pair, search.firstField()), search.firstKey())
                && (search.isSingle() || agrees(state(pair, search.secondField()), search.secondKey()));
    }

    /** The same for a pair that is only thought of. */
    boolean isShared(int key, int[] thought) {
        SearchKey search = by.get(key);
        return agrees(thought[search.firstField()], search.firstKey())
                && (search.isSingle() || agrees(thought[search.secondField()], search.secondKey()));
    }

    private static boolean agrees(int state, int key) {
        return state > 0 && (state - 1 >>> key & 1) == 1;
    }

    /** A number that only the pair's states decide. */
    long mixed(int pair) {
        return Hash.mix(Arrays.hashCode(Arrays.copyOfRange(states, pair * fields, (pair + 1) * fields)));
    }
}
