package org.durna.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.durna.partnership.WordRun.Fate;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void whatBothTextsShareIsKept() {
        assertThat(WordDifference.between("a b c d", "a x c d e"))
                .containsExactly(
                        new WordRun(Fate.KEPT, "a"),
                        new WordRun(Fate.REMOVED, "b"),
                        new WordRun(Fate.ADDED, "x"),
                        new WordRun(Fate.KEPT, "c d"),
                        new WordRun(Fate.ADDED, "e"));
    }

    @Test
    void anEmptyTextIsAllRemovedOrAllAdded() {
        assertThat(WordDifference.between("a b", "")).containsExactly(new WordRun(Fate.REMOVED, "a b"));
        assertThat(WordDifference.between("", "a b")).containsExactly(new WordRun(Fate.ADDED, "a b"));
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadBackFromTheirDifference() {
        Random random = new Random(20131205);
        for (int i = 0; i < 200; i++) {
            String before = words(random);
            String after = words(random);
            List<WordRun> runs = WordDifference.between(before, after);
            assertThat(without(runs, Fate.ADDED)).isEqualTo(before);
            assertThat(without(runs, Fate.REMOVED)).isEqualTo(after);
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(ignored -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<WordRun> runs, Fate fate) {
        return runs.stream()
                .filter(run -> run.fate() != fate)
                .map(WordRun::text)
                .collect(Collectors.joining(" "));
    }
}
