package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitNameTest {
    private static List<String> parts(String text) {
        return SplitName.of(text, Role.UNKNOWN).stream()
                .map(part -> part.role() + " " + part.text())
                .toList();
    }

    @Test
    void theFatherIsTheWordBeforeSonOrDaughter() {
        assertThat(parts("Məmmədov Rauf Əli oğlu"))
                .containsExactly("UNKNOWN Məmmədov", "UNKNOWN Rauf", "PATRONYMIC Əli");
        assertThat(parts("MƏMMƏDOVA AYGÜN ƏLİ QIZI"))
                .containsExactly("UNKNOWN MƏMMƏDOVA", "UNKNOWN AYGÜN", "PATRONYMIC ƏLİ");
        assertThat(parts("Мамедов Рауф Али оглы")).endsWith("PATRONYMIC Али");
        assertThat(parts("Мамедов Рауф Алиевич")).endsWith("PATRONYMIC Алиевич");
    }

    @Test
    void aCommaParsesSurnameAndGivenName() {
        assertThat(parts("Məmmədov, Rauf")).containsExactly("SURNAME Məmmədov", "GIVEN Rauf");
    }

    @Test
    void particlesAreNamedAndSeveralSurnamesStand() {
        assertThat(parts("van der Berg")).containsExactly("PARTICLE van", "PARTICLE der", "UNKNOWN Berg");
        assertThat(parts("Əliyeva-Həsənova Lalə")).hasSize(3);
        assertThat(parts("Durna")).containsExactly("UNKNOWN Durna");
    }

    @Test
    void aParticleAloneIsAName() {
        assertThat(parts("Al")).containsExactly("UNKNOWN Al");
    }
}
