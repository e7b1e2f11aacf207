package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadRussianTest {
    @Test
    void aRussianLetterMayStandForSeveral() {
        assertThat(Samples.sounds("Гасан", Writing.RUSSIAN)).isEqualTo("g/ğ/h/q a/ə s a/ə n");
        assertThat(Samples.sounds("Джафар", Writing.RUSSIAN)).isEqualTo("c a/ə f a/ə r");
    }

    @Test
    void softVowelsBringAGlideOnlyAtTheBeginningAndAfterVowels() {
        assertThat(Samples.sounds("Юсиф", Writing.RUSSIAN)).startsWith("(y) u/ü");
        assertThat(Samples.sounds("Гюнай", Writing.RUSSIAN)).startsWith("g/ğ/h/q u/ü n");
    }
}
