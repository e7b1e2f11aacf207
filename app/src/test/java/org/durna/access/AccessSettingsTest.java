package org.durna.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.durna.access.rules.AddressLimit;
import org.junit.jupiter.api.Test;

class AccessSettingsTest {
    @Test
    void theDefaultsAreThese() {
        assertThat(AccessSettings.defaults(false))
                .isEqualTo(new AccessSettings(
                        false,
                        5,
                        Duration.ofMinutes(1),
                        Duration.ofHours(1),
                        30,
                        30,
                        600,
                        30,
                        10_000,
                        12,
                        Duration.ofMinutes(30),
                        Duration.ofHours(12),
                        Duration.ofMinutes(5),
                        Duration.ofDays(365),
                        Duration.ofHours(24)));
    }

    @Test
    void aPaceThatLetsNothingThroughIsRefused() {
        assertThatThrownBy(() -> new AddressLimit.Pace(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
