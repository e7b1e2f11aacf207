package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingsTest {
    private static String stem(String surname) {
        NameKey key = NameKey.of(Name.surname(surname));
        StringBuilder stem = new StringBuilder();
        for (int i = key.from[0]; i < key.stem[0]; i++) {
            stem.append(Sounds.letter(key.meant[i]));
        }
        return stem.toString();
    }

    @Test
    void theStemIsWhatRemainsWithoutTheEnding() {
        assertThat(stem("Həsənov")).isEqualTo("həsən");
        assertThat(stem("Həsənova")).isEqualTo("həsən");
        assertThat(stem("Həsənli")).isEqualTo("həsən");
        assertThat(stem("Həsənzadə")).isEqualTo("həsən");
        assertThat(stem("Həsənoğlu")).isEqualTo("həsən");
        assertThat(stem("Əliyeva")).isEqualTo("əli");
        assertThat(stem("Əli")).isEqualTo("əli");
    }
}
