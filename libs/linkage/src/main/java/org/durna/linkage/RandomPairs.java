package org.durna.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.durna.linkage.compare.Hash;

/** Pairs drawn at random, nearly all of them strangers: how they agree. */
final class RandomPairs {
    private RandomPairs() {}

    /** Each pattern of agreement, and how often it was drawn. */
    static Map<Long, Long> patterns(Table table, Mode mode, Settings settings) {
        Map<Long, Long> counts = new HashMap<>();
        if (table.rows < 2) {
            return counts;
        }
        List<Callable<Map<Long, Long>>> pieces = new ArrayList<>();
        int slices = 16;
        int each = settings.randomPairs() / slices;
        IntStream.range(0, slices)
                .forEach(slice -> pieces.add(() -> {
                    PairComparer comparer = new PairComparer(table);
                    Map<Long, Long> here = new HashMap<>();
                    for (long i = (long) slice * each; i < (slice + 1L) * each; i++) {
                        int one = (int) Long.remainderUnsigned(Hash.mix(2 * i), table.rows);
                        int other = (int) Long.remainderUnsigned(Hash.mix(2 * i + 1), table.rows);
                        if (one != other && table.mayPair(one, other, mode)) {
                            here.merge(comparer.pattern(one, other), 1L, Long::sum);
                        }
                    }
                    return here;
                }));
        Work.all(settings.threads(), pieces).forEach(here -> here.forEach((p, n) -> counts.merge(p, n, Long::sum)));
        return counts;
    }
}
