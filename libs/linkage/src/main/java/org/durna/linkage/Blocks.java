package org.durna.linkage;

import java.util.Arrays;

/** Records that share one search key, in order of the key. */
final class Blocks {
    /** A place to put the pairs of a block. */
    interface Pairs {
        void pair(int one, int other);
    }

    private final Table table;
    private final Mode mode;
    private final int largest;
    /** Key in the upper half, row in the lower: sorting brings a block together, its rows in order. */
    private final long[] sorted;

    private final int size;

    private Blocks(Table table, Mode mode, int largest, long[] sorted, int size) {
        this.table = table;
        this.mode = mode;
        this.largest = largest;
        this.sorted = sorted;
        this.size = size;
    }

    /** The blocks of those keys whose mixed value falls into one part out of so many (a power of two). */
    static Blocks of(Table table, Mode mode, int largest, int[] keys, int part, int parts) {
        int count = 0;
        for (int key : keys) {
            if (isIn(key, part, parts)) {
                count++;
            }
        }
        long[] sorted = new long[count];
        int at = 0;
        for (int row = 0; row < keys.length; row++) {
            if (isIn(keys[row], part, parts)) {
                sorted[at++] = (long) keys[row] << 32 | row;
            }
        }
        Arrays.sort(sorted);
        return new Blocks(table, mode, largest, sorted, count);
    }

    static boolean isIn(int key, int part, int parts) {
        return key != 0 && (key * 0x9E3779B9 >>> 7 & parts - 1) == part;
    }

    static int[] keys(Table table, SearchKey by) {
        int[] keys = new int[table.rows];
        for (int row = 0; row < table.rows; row++) {
            keys[row] = by.of(table, row);
        }
        return keys;
    }

    /** How many pairs the blocks hold that are not too large, and how many records stand in those that are. */
    record Size(long pairs, long recordsLeftOut) {}

    Size size() {
        long pairs = 0;
        long leftOut = 0;
        for (int from = 0; from < size; ) {
            int to = end(from);
            if (to - from > largest) {
                leftOut += to - from;
            } else {
                pairs += pairsIn(from, to);
            }
            from = to;
        }
        return new Size(pairs, leftOut);
    }

    private long pairsIn(int from, int to) {
        long n = to - from;
        if (!mode.between()) {
            return n * (n - 1) / 2;
        }
        long first = 0;
        for (int i = from; i < to; i++) {
            if (table.source((int) sorted[i]) == 0) {
                first++;
            }
        }
        return first * (n - first);
    }

    void each(Pairs pairs) {
        for (int from = 0; from < size; ) {
            int to = end(from);
            if (to - from <= largest) {
                for (int i = from; i < to; i++) {
                    for (int j = i + 1; j < to; j++) {
                        if (table.mayPair((int) sorted[i], (int) sorted[j], mode)) {
                            pairs.pair((int) sorted[i], (int) sorted[j]);
                        }
                    }
                }
            }
            from = to;
        }
    }

    /** Takes the key away from records whose block is too large, so that no other key leaves their pairs to this one. */
    void strikeTooLarge(int[] keys) {
        for (int from = 0; from < size; ) {
            int to = end(from);
            if (to - from > largest) {
                for (int i = from; i < to; i++) {
                    keys[(int) sorted[i]] = 0;
                }
            }
            from = to;
        }
    }

    private int end(int from) {
        int to = from + 1;
        while (to < size && (int) (sorted[to] >>> 32) == (int) (sorted[from] >>> 32)) {
            to++;
        }
        return to;
    }
}
