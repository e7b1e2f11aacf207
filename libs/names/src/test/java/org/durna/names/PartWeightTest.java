package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartWeightTest {
    @Test
    void moreCostMeansLessWeight() {
        assertThat(PartWeight.of(1200, 0, 5)).isGreaterThan(PartWeight.of(1200, 30, 5));
        assertThat(PartWeight.of(1200, 100, 5)).isNegative();
        assertThat(PartWeight.of(1200, 100, 12)).isGreaterThan(PartWeight.of(1200, 100, 5));
    }

    @Test
    void theWeightHasBounds() {
        assertThat(PartWeight.of(6000, 0, 20)).isEqualTo(Parameters.MOST_OF_A_PART);
        assertThat(PartWeight.of(0, 1000, 1)).isEqualTo(Parameters.LEAST_OF_A_PART);
    }
}
