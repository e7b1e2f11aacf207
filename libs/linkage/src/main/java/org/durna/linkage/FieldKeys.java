package org.durna.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** All field keys of all records, numbered, at most 63: what search keys are made of while they are chosen. */
final class FieldKeys {
    final List<SearchKey> singles;
    private final int[][] keys;
    private final int rows;

    FieldKeys(Table table, int threads) {
        this.singles = singles(table);
        this.rows = table.rows;
        List<Callable<int[]>> pieces = new ArrayList<>();
        for (SearchKey single : singles) {
            pieces.add(() -> {
                int[] column = new int[table.rows];
                for (int row = 0; row < column.length; row++) {
                    column[row] = SearchKey.single(table, single.firstField(), single.firstKey(), row);
                }
                return column;
            });
        }
        this.keys = Work.all(threads, pieces).toArray(int[][]::new);
    }

    private static List<SearchKey> singles(Table table) {
        List<SearchKey> singles = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            for (int f = 0; f < table.width; f++) {
                if (k < table.columns.get(f).comparison.keys() && singles.size() < 63) {
                    singles.add(SearchKey.of(f, k));
                }
            }
        }
        return List.copyOf(singles);
    }

    /** Every field key alone, and every two of different fields. */
    List<SearchKey> all() {
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
        return all;
    }

    /** The same values as {@link Blocks#keys}. */
    int[] of(SearchKey key) {
        int[] first = keys[singles.indexOf(SearchKey.of(key.firstField(), key.firstKey()))];
        if (key.isSingle()) {
            return first;
        }
        int[] second = keys[singles.indexOf(SearchKey.of(key.secondField(), key.secondKey()))];
        int[] both = new int[rows];
        for (int row = 0; row < rows; row++) {
            both[row] = SearchKey.both(first[row], second[row]);
        }
        return both;
    }

    /** Which field keys two records share, a bit each. */
    long agreeing(int one, int other) {
        long bits = 0;
        for (int s = 0; s < keys.length; s++) {
            int[] column = keys[s];
            if (column[one] != 0 && column[one] == column[other]) {
                bits |= 1L << s;
            }
        }
        return bits;
    }

    /** The bits that a search key asks for. */
    long mask(SearchKey key) {
        long mask = 1L << singles.indexOf(SearchKey.of(key.firstField(), key.firstKey()));
        return key.isSingle() ? mask : mask | 1L << singles.indexOf(SearchKey.of(key.secondField(), key.secondKey()));
    }
}
