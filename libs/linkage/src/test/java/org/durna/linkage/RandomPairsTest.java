package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Random pairs are drawn alike on one thread or several, never of a record with itself, and one record makes no pair. */
class RandomPairsTest {
    private static final Schema SEX = Schema.of("id", Field.of("sex", Kind.CATEGORY));

    private static Settings settings(int threads) {
        return new Settings(threads, 10, 100, 1_000, 16_000, 0.01);
    }

    private static Table people(int count, int women) {
        Table.Builder builder = new Table.Builder(SEX);
        for (int i = 0; i < count; i++) {
            builder.add(0, "r" + i, List.of(i < women ? "F" : "M"));
        }
        return builder.build();
    }

    @Test
    void theDrawIsTheSameOnOneThreadAndOnFour() {
        Table table = people(50, 20);
        assertThat(RandomPairs.patterns(table, Mode.WITHIN, settings(4)))
                .isEqualTo(RandomPairs.patterns(table, Mode.WITHIN, settings(1)));
    }

    @Test
    void aTraitThatHalfHaveIsSharedByAboutHalfOfThePairs() {
        Map<Long, Long> patterns = RandomPairs.patterns(people(200, 100), Mode.WITHIN, settings(1));
        long drawn = patterns.values().stream().mapToLong(Long::longValue).sum();
        assertThat(drawn).isBetween(15_000L, 16_000L);
        assertThat(patterns).hasSize(2);
        assertThat(patterns.values())
                .allSatisfy(count -> assertThat(count / (double) drawn).isBetween(0.47, 0.53));
    }

    @Test
    void oneRecordMakesNoPair() {
        assertThat(RandomPairs.patterns(people(1, 1), Mode.WITHIN, settings(1))).isEmpty();
    }
}
