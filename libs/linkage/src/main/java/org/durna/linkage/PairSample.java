package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Pairs to learn from: some of every search key, each with the number of pairs it stands for.
 * A key's part of the pairs is taken by the value of the key, so the sample depends on the content alone.
 */
final class PairSample {
    /** A search key, how many pairs it makes, and how many records stand in blocks that are too large. */
    record Priced(SearchKey key, long pairs, double leftOut, int parts) {}

    private PairSample() {}

    final static class Drawn {
        long[] patterns = new long[0];
        /** Which field keys agree, a bit each. */
        long[] agreeing = new long[0];
        /** How many pairs it stands for, in 1/1024, so that sums do not depend on their order. */
        long[] weights = new long[0];
    }

    /** All field keys, numbered: at most 63. */
    static List<SearchKey> singles(Table table) {
        List<SearchKey> singles = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            for (int f = 0; f < table.width; f++) {
                if (k < table.columns.get(f).comparison.keys() && singles.size() < 63) {
                    singles.add(SearchKey.of(f, k));
                }
            }
        }
        return singles;
    }

    /** Every field key alone, and every two of different fields, with its price; those that cost too much are left out. */
    static List<Priced> price(Table table, Mode mode, Settings settings) {
        List<SearchKey> singles = singles(table);
        List<SearchKey> all = new ArrayList<>(singles);
        for (int i = 0; i < singles.size(); i++) {
            for (int j = i + 1; j < singles.size(); j++) {
                SearchKey a = singles.get(i);
                SearchKey b = singles.get(j);
                if (a.firstField() != b.firstField()) {
                    all.add(new SearchKey(a.firstField(), a.firstKey(), b.firstField(), b.firstKey()));
                }
            }
        }
        int parts = Integer.highestOneBit(Math.max(1, table.rows / 60_000));
        List<Callable<Priced>> pieces = new ArrayList<>();
        for (SearchKey key : all) {
            pieces.add(() -> price(table, mode, settings, key, parts));
        }
        long most = settings.budget(table.rows);
        return Work.all(settings.threads(), pieces).stream()
                .filter(priced -> priced.pairs() > 0 && priced.pairs() <= most && priced.leftOut() < 0.5)
                .toList();
    }

    private static Priced price(Table table, Mode mode, Settings settings, SearchKey key, int parts) {
        int[] keys = Blocks.keys(table, key);
        Blocks.Size size = Blocks.of(table, mode, settings.largestBlock(), keys, 0, parts)
                .size();
        long pairs = size.pairs() * parts;
        int sampledParts = 1;
        while (pairs / sampledParts > settings.sampled() && sampledParts < 1 << 20) {
            sampledParts <<= 1;
        }
        return new Priced(key, pairs, size.recordsLeftOut() * (double) parts / table.rows, sampledParts);
    }

    static Drawn draw(Table table, Mode mode, Settings settings, List<Priced> keys) {
        List<Callable<long[]>> pieces = new ArrayList<>();
        for (Priced priced : keys) {
            pieces.add(() -> pairsOf(table, mode, settings, priced));
        }
        long[] pairs = Work.all(settings.threads(), pieces).stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        Drawn drawn = new Drawn();
        drawn.patterns = new long[pairs.length];
        drawn.agreeing = new long[pairs.length];
        drawn.weights = new long[pairs.length];
        List<SearchKey> singles = singles(table);
        long[] masks = keys.stream().mapToLong(key -> mask(key.key(), singles)).toArray();
        int slices = settings.threads() * 4;
        List<Callable<Integer>> looks = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            int from = (int) ((long) pairs.length * slice / slices);
            int to = (int) ((long) pairs.length * (slice + 1) / slices);
            looks.add(() -> {
                PairComparer comparer = new PairComparer(table);
                for (int i = from; i < to; i++) {
                    int one = (int) (pairs[i] >>> 32);
                    int other = (int) pairs[i];
                    drawn.patterns[i] = comparer.pattern(one, other);
                    drawn.agreeing[i] = agreeing(table, singles, one, other);
                    drawn.weights[i] = standsFor(drawn.agreeing[i], masks, keys);
                }
                return to - from;
            });
        }
        Work.all(settings.threads(), looks);
        return drawn;
    }

    static long mask(SearchKey key, List<SearchKey> singles) {
        long mask = 1L << singles.indexOf(SearchKey.of(key.firstField(), key.firstKey()));
        return key.isSingle() ? mask : mask | 1L << singles.indexOf(SearchKey.of(key.secondField(), key.secondKey()));
    }

    private static long agreeing(Table table, List<SearchKey> singles, int one, int other) {
        long bits = 0;
        for (int s = 0; s < singles.size(); s++) {
            SearchKey key = singles.get(s);
            Column column = table.columns.get(key.firstField());
            long a = column.key(key.firstKey(), table.number(one, key.firstField()));
            if (a != 0 && a == column.key(key.firstKey(), table.number(other, key.firstField()))) {
                bits |= 1L << s;
            }
        }
        return bits;
    }

    private static long standsFor(long agreeing, long[] masks, List<Priced> keys) {
        double missed = 1;
        for (int k = 0; k < masks.length; k++) {
            if ((agreeing & masks[k]) == masks[k]) {
                missed *= 1 - 1.0 / keys.get(k).parts();
            }
        }
        return Math.round(1024 / Math.max(1e-9, 1 - missed));
    }

    private static long[] pairsOf(Table table, Mode mode, Settings settings, Priced priced) {
        long[][] found = {new long[1024]};
        int[] count = {0};
        Blocks.of(table, mode, settings.largestBlock(), Blocks.keys(table, priced.key()), 0, priced.parts())
                .each((one, other) -> {
                    if (count[0] == found[0].length) {
                        found[0] = Arrays.copyOf(found[0], count[0] * 2);
                    }
                    found[0][count[0]++] = (long) one << 32 | other;
                });
        return Arrays.copyOf(found[0], count[0]);
    }
}
