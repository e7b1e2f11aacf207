package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A table that is asked about one record at a time: who in it may be this person? Several may ask at once. */
public final class Registry {
    private final Table table;
    private final Scorer.Tables tables;
    private final List<SearchKey> by;
    /** For each search key: key in the upper half, row in the lower, sorted. */
    private final List<long[]> indexes = new ArrayList<>();

    private final int largestBlock;
    private final ThreadLocal<Scorer> scorers;

    private Registry(Table table, Model model, List<SearchKey> by, int largestBlock) {
        this.table = table;
        this.tables = new Scorer.Tables(table, model);
        this.by = by;
        this.largestBlock = largestBlock;
        this.scorers = ThreadLocal.withInitial(() -> new Scorer(table, tables));
        for (SearchKey key : by) {
            int[] keys = Blocks.keys(table, key);
            long[] index = new long[keys.length];
            int count = 0;
            for (int row = 0; row < keys.length; row++) {
                if (keys[row] != 0) {
                    index[count++] = (long) keys[row] << 32 | row;
                }
            }
            index = Arrays.copyOf(index, count);
            Arrays.parallelSort(index);
            indexes.add(index);
        }
    }

    /** Learns from the table itself. */
    public static Registry of(Table table) {
        Linkage linkage = Linkage.within();
        Linkage.Plan plan = linkage.plan(table);
        return new Registry(
                table, plan.model(), plan.blocking().keys(), Settings.usual().largestBlock());
    }

    /** A row that may be the person, and the log2 of the odds that it is. */
    public record Candidate(int row, String id, double odds) {
        public double probability() {
            return ScoredPairs.probability(odds);
        }
    }

    /** The likeliest rows for a record whose cells stand in the order of {@link Schema#fields()}, at least as likely as asked. */
    public List<Candidate> find(List<String> cells, double probability, int most) {
        Asked asked = new Asked(cells);
        double floor = Model.log2(probability / (1 - probability));
        List<Candidate> found = new ArrayList<>();
        for (int row : asked.rows()) {
            double odds = asked.score(row);
            if (odds >= floor) {
                found.add(new Candidate(row, table.id(row), odds));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::odds).reversed().thenComparing(Candidate::id));
        return found.size() <= most ? found : List.copyOf(found.subList(0, most));
    }

    /** The record that is asked for, read as the table's own are. */
    private final class Asked {
        private final Value[] values;
        private final int[] same = new int[table.width];
        private final Scorer scorer = scorers.get();

        Asked(List<String> cells) {
            values = table.read(cells);
            for (int f = 0; f < values.length; f++) {
                same[f] = table.columns.get(f).sameAs(values[f]);
            }
        }

        int[] rows() {
            int[] rows = new int[64];
            int count = 0;
            for (int k = 0; k < by.size(); k++) {
                int key = key(by.get(k));
                long[] index = indexes.get(k);
                int from = key == 0 ? 0 : firstOf(index, key);
                int to = from;
                while (key != 0 && to < index.length && (int) (index[to] >>> 32) == key && to - from <= largestBlock) {
                    to++;
                }
                if (to - from <= largestBlock) {
                    rows = count + to - from > rows.length ? Arrays.copyOf(rows, (count + to - from) * 2) : rows;
                    for (int i = from; i < to; i++) {
                        rows[count++] = (int) index[i];
                    }
                }
            }
            return Arrays.stream(rows, 0, count).distinct().toArray();
        }

        private int key(SearchKey by) {
            int first = SearchKey.single(keyOf(by.firstField(), by.firstKey()));
            return by.isSingle()
                    ? first
                    : SearchKey.both(first, SearchKey.single(keyOf(by.secondField(), by.secondKey())));
        }

        private long keyOf(int field, int key) {
            return values[field] == Value.NOTHING
                    ? 0
                    : table.columns.get(field).comparison.key(key, values[field]);
        }

        double score(int row) {
            return scorer.scoreAgainst(values, same, row);
        }
    }

    private static int firstOf(long[] index, int key) {
        long least = (long) key << 32;
        int low = 0;
        int high = index.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
