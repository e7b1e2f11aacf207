package org.durna.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.durna.linkage.Problem.What;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void fourKindsOfIAreOne() {
        assertThat(Letters.plain("İSMAYIL")).isEqualTo(Letters.plain("ismayıl"));
    }

    @Test
    void whatIsOddIsNamed() {
        assertThat(Letters.oddities("MÉ™mmÉ™dov")).containsExactly(What.MOJIBAKE);
        assertThat(Letters.oddities("M\uFFFDmmadov")).containsExactly(What.MOJIBAKE);
        assertThat(Letters.oddities("Mаmmadov")).containsExactly(What.MIXED_SCRIPTS);
        assertThat(Letters.oddities("Mam\u200Bmadov")).containsExactly(What.INVISIBLE_LETTERS);
        assertThat(Letters.oddities("a".repeat(200))).containsExactly(What.TOO_LONG);
    }

    @Test
    void honestNamesAreNotOdd() {
        for (String name :
                new String[] {"Məmmədov", "Мәммәдов", "ممدوف", "Élodie Müller", "Wiśniewski", "Ñuñez", "Ömər"}) {
            assertThat(Letters.oddities(name)).as(name).isEmpty();
        }
    }
}
