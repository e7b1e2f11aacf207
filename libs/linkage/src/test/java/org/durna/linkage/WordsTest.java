package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.durna.linkage.compare.Comparisons;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyLanguageSaysTheSameThings() {
        Words first = Words.in(Locale.of("az"));
        assertThat(Words.in(Locale.of("en")).keys()).isEqualTo(first.keys());
        assertThat(Words.in(Locale.of("ru")).keys()).isEqualTo(first.keys());
    }

    @Test
    void everyLevelAndEveryProblemHasItsSentence() {
        Words words = Words.in(Locale.of("az"));
        for (Kind kind : Kind.values()) {
            for (List<String> columns : List.of(List.of("a"), List.of("a", "b"))) {
                Comparisons.of(new Field("f", kind, columns))
                        .levels()
                        .forEach(
                                level -> assertThat(words.say("level." + level)).isNotBlank());
            }
        }
        for (Problem.What what : Problem.What.values()) {
            assertThat(words.say("problem." + what)).isNotBlank();
        }
    }

    @Test
    void noOtherLanguageIsPutInItsPlace() {
        assertThatThrownBy(() -> Words.in(Locale.of("fr"))).hasMessageContaining("fr");
    }
}
