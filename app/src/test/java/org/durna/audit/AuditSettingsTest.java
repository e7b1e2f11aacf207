package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditSettingsTest {
    @Test
    void theDefaultsArePinned() {
        assertThat(AuditSettings.defaults()).isEqualTo(new AuditSettings(730, 20_000));
    }
}
