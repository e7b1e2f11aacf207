package org.durna.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistancesTest {
    @Test
    void jaroWinklerGivesTheFiguresOfItsAuthors() {
        assertThat(Distances.jaroWinkler("martha", "marhta")).isCloseTo(0.9611, within(0.0001));
        assertThat(Distances.jaroWinkler("dwayne", "duane")).isCloseTo(0.84, within(0.0001));
        assertThat(Distances.jaroWinkler("dixon", "dicksonx")).isCloseTo(0.8133, within(0.0001));
    }

    @Test
    void oneSlipIsOneWrongMissingExtraOrSwappedLetter() {
        assertThat(Distances.oneSlip("elnur", "elmur")).isTrue();
        assertThat(Distances.oneSlip("elnur", "elnr")).isTrue();
        assertThat(Distances.oneSlip("elnur", "elnuur")).isTrue();
        assertThat(Distances.oneSlip("elnur", "elunr")).isTrue();
        assertThat(Distances.oneSlip("elnur", "elmir")).isFalse();
        assertThat(Distances.oneSlip("ab", "ba")).isTrue();
    }

    @Test
    void slipsAndOneSlipAgreeOnRandomWords() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(Distances.oneSlip(one, other)).isEqualTo(Distances.slips(one, other, 5) <= 1);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
