package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherScriptsTest {
    @Test
    void georgianAndGreekAreReadByTheGeneralTransform() {
        assertThat(Samples.oneSurname("ბერიძე", "Beridze")).isTrue();
        assertThat(Samples.oneGiven("Νίκος", "Nikos")).isTrue();
    }
}
