package org.durna.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.durna.names.Finding.Kind;
import org.junit.jupiter.api.Test;

class InspectNameTest {
    private static List<Kind> kinds(String text) {
        return InspectName.of(text).stream().map(Finding::kind).toList();
    }

    @Test
    void anOrdinaryNameHasNoFinding() {
        for (String name : List.of(
                "Məmmədov Rauf Əli oğlu",
                "Мәммәдов",
                "Гасанов",
                "علی‌اکبر",
                "O’Brien",
                "Đorđević",
                "Ünal",
                "Ağa",
                "Éric",
                "Ñuñez",
                "Сталь")) {
            assertThat(InspectName.of(name)).as(name).isEmpty();
        }
    }

    @Test
    void mojibakeIsToldInBothUsualForms() {
        assertThat(kinds(new String("Məmmədov".getBytes(UTF_8), Charset.forName("windows-1252"))))
                .contains(Kind.MOJIBAKE);
        assertThat(kinds(new String("Мамедов".getBytes(UTF_8), Charset.forName("windows-1252"))))
                .contains(Kind.MOJIBAKE);
        assertThat(kinds(new String("Мамедов".getBytes(UTF_8), Charset.forName("windows-1251"))))
                .contains(Kind.MOJIBAKE);
        assertThat(kinds("M\uFFFDmm\uFFFDdov")).contains(Kind.MOJIBAKE);
    }

    @Test
    void mixedScriptsAndLookAlikesAreToldWithTheirPlace() {
        assertThat(InspectName.of("Мaмедов")).containsExactly(new Finding(Kind.LOOK_ALIKE, 1));
        assertThat(InspectName.of("Mәmmədov")).containsExactly(new Finding(Kind.LOOK_ALIKE, 1));
        assertThat(InspectName.of("Rauж")).containsExactly(new Finding(Kind.MIXED_SCRIPTS, 3));
    }

    @Test
    void whatTakesNoRoomIsTold() {
        assertThat(InspectName.of("Ra\u200Buf")).containsExactly(new Finding(Kind.ZERO_WIDTH, 2));
        assertThat(InspectName.of("Ra\u0007uf")).containsExactly(new Finding(Kind.CONTROL, 2));
    }

    @Test
    void lengthDigitsInitialsAndEmptinessAreTold() {
        assertThat(kinds("R. Məmmədov")).containsExactly(Kind.ONE_LETTER);
        assertThat(kinds("Rauf 3")).containsExactly(Kind.NOT_A_LETTER);
        assertThat(kinds("  - ")).containsExactly(Kind.EMPTY);
        assertThat(kinds("")).containsExactly(Kind.EMPTY);
        assertThat(kinds("a".repeat(200))).containsExactly(Kind.TOO_LONG);
        assertThat(Name.whole("Bir İki Üç Dörd Beş Altı Yeddi Səkkiz Doqquz").findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.TOO_MANY_PARTS);
    }

    @Test
    void nothingIsRepaired() {
        String damaged = "Мaм\u200Bедов";
        assertThat(Name.surname(damaged).parts().getFirst().text()).isEqualTo(damaged);
        assertThat(Samples.oneSurname("Rжaуф", "Rauf")).isFalse();
    }

    @Test
    void aFindingSpeaksThreeLanguages() {
        for (Locale language : Words.LANGUAGES) {
            for (Kind kind : Kind.values()) {
                assertThat(new Finding(kind, 4).words(language)).isNotBlank().doesNotContain("{0}");
            }
        }
    }
}
