package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadLatinTest {
    @Test
    void theLongestGroupIsReadFirst() {
        assertThat(Samples.sounds("Dzhafar", Writing.LATIN)).startsWith("c ");
        assertThat(Samples.sounds("Dschafar", Writing.LATIN)).startsWith("c ");
        assertThat(Samples.sounds("Tschingis", Writing.LATIN)).startsWith("ç ");
        assertThat(Samples.sounds("Akhmed", Writing.LATIN)).contains("h/x");
        assertThat(Samples.sounds("Shchukin", Writing.LATIN)).startsWith("ş (ç)");
    }

    @Test
    void theOldEndingOffMayBeOv() {
        assertThat(Samples.oneSurname("Aliyeff", "Əliyev")).isTrue();
    }

    @Test
    void aLetterWithRareMarksIsReadByItsBase() {
        assertThat(Samples.oneSurname("Dvořák", "Dvorak")).isTrue();
        assertThat(Samples.oneSurname("Nguyễn", "Nguyen")).isTrue();
    }
}
