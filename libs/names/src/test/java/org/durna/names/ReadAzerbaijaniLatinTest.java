package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAzerbaijaniLatinTest {
    @Test
    void oneLetterIsOneSound() {
        assertThat(Samples.sounds("Qəşəng", Writing.AZERBAIJANI_LATIN)).isEqualTo("q ə ş ə n g");
        assertThat(Samples.sounds("Cəfər", Writing.AZERBAIJANI_LATIN)).isEqualTo("c ə f ə r");
    }

    @Test
    void aDoubledConsonantIsOneSoundAndYBetweenVowelsMayBeLost() {
        assertThat(Samples.sounds("Məmməd", Writing.AZERBAIJANI_LATIN)).isEqualTo("m ə m ə d");
        assertThat(Samples.sounds("Əliyev", Writing.AZERBAIJANI_LATIN)).isEqualTo("ə l i (y) e v");
    }
}
