package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadArabicTest {
    @Test
    void shortVowelsAreNotWrittenAndLongOnesAre() {
        assertThat(Samples.oneGiven("حسن", "Həsən")).isTrue();
        assertThat(Samples.oneGiven("حسین", "Hüseyn")).isTrue();
        assertThat(Samples.oneGiven("حسن", "Hüseyn")).isFalse();
        assertThat(Samples.oneGiven("رشاد", "Rəşid")).isFalse();
    }

    @Test
    void lettersOfOneSoundAreOne() {
        assertThat(Samples.oneGiven("صابر", "Sabir")).isTrue();
        assertThat(Samples.oneGiven("ظریفه", "Zərifə")).isTrue();
    }

    @Test
    void arabicAndPersianFormsOfALetterAreOne() {
        assertThat(Samples.oneGiven("علي", "علی")).isTrue();
        assertThat(Samples.oneGiven("كريم", "کریم")).isTrue();
    }
}
