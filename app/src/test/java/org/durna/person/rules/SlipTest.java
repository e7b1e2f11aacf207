package org.durna.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.durna.names.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "siracov, sriacov, true",
        "emir, eir, false",
        "amirov, airov, true",
        "tunarli, tnarli, true",
        "javidzada, javiizada, true",
        "javidzada, javiiizada, false",
        "salim, selim, true",
        "ali, eli, false",
        "nergiz, nermin, false",
        "abcd, abdc, true",
        "abcd, abcd, true",
        "abcde, abcd, true"
    })
    void oneLetterIsASlipAndTwoAreNot(String one, String other, boolean slip) {
        assertThat(Slip.isOne(one, other)).isEqualTo(slip);
        assertThat(Slip.isOne(other, one)).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "TUNARLI QALIB, Tnarlı, Qalib, true",
        "Adnanov Hzei, Аднанов, Гази, false",
        "Məmmədov Əli, Məmmədov, Vəli, false"
    })
    void everyWordThatWasAskedForIsThere(String asked, String surname, String given, boolean all) {
        assertThat(new Slip(Name.whole(asked)).isAll(Name.of(surname, given))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Məmmədov",
                "İsmayılzadə",
                "GÜLNARƏ",
                "Żółkiewski",
                "Straße",
                "Ąžuolas",
                "Мамедов",
                "Щербаков",
                "Çingiz",
                "محمد"
            })
    void letterByLetterIsTheSameAsTheGeneralWay(String word) {
        assertThat(Slip.plain(word))
                .isEqualTo(Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower")
                        .transliterate(word));
    }
}
