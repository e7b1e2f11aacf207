package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static int cost(String a, String b) {
        NameKey one = NameKey.of(Name.given(a));
        NameKey other = NameKey.of(Name.given(b));
        return new Alignment().cost(one, 0, one.end[0], other, 0, other.end[0], false, 1000);
    }

    @Test
    void whatMayBeOneLetterCostsNothing() {
        assertThat(cost("Həsən", "Гасан")).isZero();
        assertThat(cost("Qurban", "Kurban")).isZero();
    }

    @Test
    void aWrongConsonantCostsAWholeLetterAndAVowelLess() {
        assertThat(cost("Nəmiq", "Nətiq")).isEqualTo(Parameters.WRONG);
        assertThat(cost("Nəmir", "Nəmur")).isEqualTo(Parameters.OTHER_VOWEL);
    }

    @Test
    void beyondTheLimitItStops() {
        NameKey one = NameKey.of(Name.given("Teymur"));
        NameKey other = NameKey.of(Name.given("Balakişi"));
        assertThat(new Alignment().cost(one, 0, one.end[0], other, 0, other.end[0], false, 150))
                .isEqualTo(151);
    }
}
