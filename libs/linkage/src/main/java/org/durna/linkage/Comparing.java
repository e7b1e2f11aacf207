package org.durna.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Compares all candidates, each once: a pair belongs to the first search key that finds it. Work goes in pieces. */
final class Comparing {
    private final Table table;
    private final Mode mode;
    private final Settings settings;
    private final List<SearchKey> by;
    private final Scorer.Tables tables;
    private final double floor;
    /** Record after record, the values of all search keys; 0 where there is none or its block is too large. */
    private final int[][] keys;

    private final int parts;

    Comparing(Table table, Mode mode, Settings settings, List<SearchKey> by, Model model) {
        this.table = table;
        this.mode = mode;
        this.settings = settings;
        this.by = by;
        this.tables = new Scorer.Tables(table, model);
        this.floor = Model.log2(settings.floor() / (1 - settings.floor()));
        List<Callable<int[]>> columns = new ArrayList<>();
        for (SearchKey key : by) {
            columns.add(() -> {
                int[] column = Blocks.keys(table, key);
                Blocks.of(table, mode, settings.largestBlock(), column, 0, 1).strikeTooLarge(column);
                return column;
            });
        }
        this.keys = Work.all(settings.threads(), columns).toArray(int[][]::new);
        this.parts = Integer.highestOneBit(Math.max(1, table.rows / 50_000)) * 4;
    }

    /** A piece of the work: one part of one search key's values. */
    record Piece(int key, int part) {}

    List<Piece> pieces() {
        return IntStream.range(0, by.size())
                .boxed()
                .flatMap(key -> IntStream.range(0, parts).mapToObj(part -> new Piece(key, part)))
                .toList();
    }

    /** What a piece brought: the pairs worth remembering, and how many were compared. */
    record Brought(ScoredPairs pairs, long compared) {}

    Brought work(Piece piece) {
        Scorer scorer = new Scorer(table, tables);
        ScoredPairs kept = new ScoredPairs();
        long[] compared = {0};
        Blocks.of(table, mode, Integer.MAX_VALUE, keys[piece.key()], piece.part(), parts)
                .each((one, other) -> {
                    if (isFirst(piece.key(), one, other)) {
                        compared[0]++;
                        double odds = scorer.score(one, other, floor);
                        if (odds >= floor) {
                            kept.add(one, other, odds);
                        }
                    }
                });
        return new Brought(kept, compared[0]);
    }

    private boolean isFirst(int key, int one, int other) {
        for (int k = 0; k < key; k++) {
            if (meets(k, one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Does this search key bring the two together? */
    boolean meets(int key, int one, int other) {
        return keys[key][one] != 0 && keys[key][one] == keys[key][other];
    }

    List<SearchKey> by() {
        return by;
    }

    Brought all() {
        List<Callable<Brought>> work = new ArrayList<>();
        for (Piece piece : pieces()) {
            work.add(() -> work(piece));
        }
        ScoredPairs all = new ScoredPairs();
        long compared = 0;
        for (Brought brought : Work.all(settings.threads(), work)) {
            all.addAll(brought.pairs());
            compared += brought.compared();
        }
        all.sort();
        return new Brought(all, compared);
    }

    Scorer scorer() {
        return new Scorer(table, tables);
    }
}
