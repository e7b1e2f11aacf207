package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.durna.names.accuracy.LabelledPair;
import org.junit.jupiter.api.Test;

class SearchKeysTest {
    private final SearchKeys keys = new SearchKeys();

    @Test
    void spellingsOfOneNameShareAKey() {
        for (String spelling : List.of("Мамедов", "Mamedov", "MAMMADOV", "Мәммәдов", "ممدوف", "Mamedow", "Məmmədova")) {
            assertThat(keys.of(Name.surname(spelling)))
                    .as(spelling)
                    .containsAnyElementsOf(keys.of(Name.surname("Məmmədov")));
        }
    }

    @Test
    void almostEveryPairOfTheTruthSharesAKey() throws IOException {
        List<LabelledPair> pairs = LabelledPair.read(Samples.OPEN.resolve("one-name.csv"));
        long shared = pairs.stream()
                .filter(pair -> !Collections.disjoint(keys.of(pair.leftName()), keys.of(pair.rightName())))
                .count();
        assertThat((double) shared / pairs.size()).isGreaterThan(0.985);
    }

    @Test
    void anEmptyNameHasNoKey() {
        assertThat(keys.of(Name.whole(""))).isEmpty();
    }
}
