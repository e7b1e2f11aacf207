package org.durna.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.durna.partnership.web.FoldedSearch.Stretch;
import org.durna.shared.Language;
import org.junit.jupiter.api.Test;

class FoldedSearchTest {
    private static final Language AZ = new Language("az");

    @Test
    void inAzerbaijaniTheDotDecidesWhichLetterItIs() {
        assertThat(new FoldedSearch("İNSAN", AZ).finds("hər insan")).isTrue();
        assertThat(new FoldedSearch("QIZ", AZ).finds("qız")).isTrue();
        assertThat(new FoldedSearch("QIZ", AZ).finds("qiz")).isFalse();
        assertThat(new FoldedSearch("sığınacaq", AZ).finds("SIĞINACAQ VERİLMƏSİ"))
                .isTrue();
    }

    @Test
    void inOtherLanguagesItDoesNot() {
        assertThat(new FoldedSearch("RIGHTS", new Language("en")).finds("rights and duties"))
                .isTrue();
        assertThat(new FoldedSearch("МИГРАЦИЯ", new Language("ru")).finds("миграция"))
                .isTrue();
    }

    @Test
    void whatIsFoundIsMarkedAsItWasWritten() {
        assertThat(new FoldedSearch("ii", AZ).mark("İİ, ii.ı"))
                .containsExactly(
                        new Stretch("İİ", true),
                        new Stretch(", ", false),
                        new Stretch("ii", true),
                        new Stretch(".ı", false));
        assertThat(new FoldedSearch("x", AZ).mark("abc")).containsExactly(new Stretch("abc", false));
    }
}
