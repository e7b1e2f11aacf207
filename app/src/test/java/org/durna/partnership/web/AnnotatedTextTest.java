package org.durna.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.durna.partnership.Corrigendum;
import org.durna.partnership.OfficialText;
import org.durna.partnership.web.AnnotatedText.Piece;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
    private static final Language EO = new Language("eo");

    @Test
    void slipsAreMarkedInTheOrderOfTheTextWhichStaysAsItIs() {
        OfficialText text = new OfficialText("2", false, 1, EO, 7, "unu dvu tri kvarr");

        AnnotatedText annotated = AnnotatedText.of(text, List.of(slip("kvarr"), slip("dvu"), slip("ses")));

        assertThat(annotated.pieces())
                .containsExactly(
                        new Piece("unu ", 0), new Piece("dvu", 1), new Piece(" tri ", 0), new Piece("kvarr", 2));
        assertThat(annotated.slips()).extracting(Corrigendum::found).containsExactly("dvu", "kvarr");
        assertThat(annotated.pieces().stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(text.words());
    }

    private static Corrigendum slip(String found) {
        return new Corrigendum("2", EO, found, "?", LocalizedText.of("eo", "?"));
    }
}
