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

    static final class Drawn {
        long[] patterns = new long[0];
        /** Which field keys agree, a bit each. */
        long[] agreeing = new long[0];
        /** How many pairs it stands for, in 1/1024, so that sums do not depend on their order. */
        long[] weights = new long[0];
    }

    /** Every field key alone, and every two of different fields, with its price; those that cost too much are left out. */
    static List<Priced> price(Table table, Mode mode, Settings settings, FieldKeys fieldKeys) {
        int parts = Integer.highestOneBit(Math.max(1, table.rows / 60_000));
        List<Callable<Priced>> pieces = new ArrayList<>();
        for (SearchKey key : fieldKeys.all()) {
            pieces.add(() -> price(table, mode, settings, key, fieldKeys.of(key), parts));
        }
        long most = settings.budget(table.rows);
        return Work.all(settings.threads(), pieces).stream()
                .filter(priced -> priced.pairs() > 0 && priced.pairs() <= most && priced.leftOut() < 0.5)
                .toList();
    }

    private static Priced price(Table table, Mode mode, Settings settings, SearchKey key, int[] keys, int parts) {
        Blocks.Size size =
                Blocks.of(table, mode, settings.largestBlock(), keys, 0, parts).size();
        long pairs = size.pairs() * parts;
        int sampledParts = 1;
        while (pairs / sampledParts > settings.sampled() && sampledParts < 1 << 20) {
            sampledParts <<= 1;
        }
        return new Priced(key, pairs, size.recordsLeftOut() * (double) parts / table.rows, sampledParts);
    }

    static Drawn draw(Table table, Mode mode, Settings settings, FieldKeys fieldKeys, List<Priced> keys) {
        List<Callable<long[]>> pieces = new ArrayList<>();
        for (Priced priced : keys) {
            pieces.add(() -> pairsOf(table, mode, settings, fieldKeys.of(priced.key()), priced.parts()));
        }
        long[] pairs = together(Work.all(settings.threads(), pieces));
        Drawn drawn = new Drawn();
        drawn.patterns = new long[pairs.length];
        drawn.agreeing = new long[pairs.length];
        drawn.weights = new long[pairs.length];
        long[] masks = keys.stream().mapToLong(key -> fieldKeys.mask(key.key())).toArray();
        double[] passedOver = keys.stream()
                .mapToDouble(key -> 1 - (1 - key.leftOut()) / key.parts())
                .toArray();
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
                    drawn.agreeing[i] = fieldKeys.agreeing(one, other);
                    drawn.weights[i] = standsFor(drawn.agreeing[i], masks, passedOver);
                }
                return to - from;
            });
        }
        Work.all(settings.threads(), looks);
        return drawn;
    }

    private static long[] together(List<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static long standsFor(long agreeing, long[] masks, double[] passedOver) {
        double missed = 1;
        for (int k = 0; k < masks.length; k++) {
            if ((agreeing & masks[k]) == masks[k]) {
                missed *= passedOver[k];
            }
        }
        return missed == 1 ? 1024 : Math.round(1024 / (1 - missed));
    }

    private static long[] pairsOf(Table table, Mode mode, Settings settings, int[] keys, int parts) {
        long[][] found = {new long[1024]};
        int[] count = {0};
        Blocks.of(table, mode, settings.largestBlock(), keys, 0, parts).each((one, other) -> {
            if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], count[0] * 2);
            }
            found[0][count[0]++] = (long) one << 32 | other;
        });
        return Arrays.copyOf(found[0], count[0]);
    }
}
