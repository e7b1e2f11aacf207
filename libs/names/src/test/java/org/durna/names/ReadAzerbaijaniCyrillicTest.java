package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAzerbaijaniCyrillicTest {
    @Test
    void theAlphabetOf1958IsReadAsTheLatinOne() {
        for (String[] pair : new String[][] {
            {"Ҹәфәр", "Cəfər"},
            {"Ҝүлнарә", "Gülnarə"},
            {"Гурбан", "Qurban"},
            {"Һүсејн", "Hüseyn"},
            {"Мәһәммәд", "Məhəmməd"}
        }) {
            assertThat(Samples.sounds(pair[0], Writing.AZERBAIJANI_CYRILLIC))
                    .isEqualTo(Samples.sounds(pair[1], Writing.AZERBAIJANI_LATIN));
        }
    }
}
