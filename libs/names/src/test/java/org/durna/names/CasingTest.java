package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CasingTest {
    private static final Locale AZ = Locale.of("az");

    @Test
    void theDottedAndTheDotlessIStayApartInAzerbaijani() {
        assertThat(Casing.upper("ilqar", AZ)).isEqualTo("İLQAR");
        assertThat(Casing.lower("IŞIQ", AZ)).isEqualTo("ışıq");
        assertThat(Casing.fold("QIZI", AZ)).isEqualTo(Casing.fold("qızı", AZ)).isNotEqualTo(Casing.fold("qizi", AZ));
    }

    @Test
    void elsewhereTheyAreOneLetter() {
        assertThat(Casing.upper("ilqar", Locale.ENGLISH)).isEqualTo("ILQAR");
        assertThat(Casing.fold("IGOR", Locale.ENGLISH)).isEqualTo("igor");
    }
}
