package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatronymicsTest {
    @Test
    void theFathersNameStandsBeforeTheEnding() {
        assertThat("Мамедович".substring(0, Patronymics.stemEnd("Мамедович"))).isEqualTo("Мамед");
        assertThat("Əliyevna".substring(0, Patronymics.stemEnd("Əliyevna"))).isEqualTo("Əli");
        assertThat(Patronymics.stemEnd("Rauf")).isZero();
        assertThat(Patronymics.stemEnd("Məmmədova")).isZero();
    }
}
