package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    private static final Path DATA = Path.of("data");

    @Test
    void withoutAnAddressTheDatabaseBroughtAlongIsUsed() {
        DatabaseSettings settings = DatabaseSettings.of(DATA, null, null, Map.of());

        assertThat(settings.applicationAddress()).isEmpty();
        assertThat(settings.ownerAddress()).isEmpty();
        assertThat(settings.connections()).isEqualTo(16);
    }

    @Test
    void thePasswordMayStandInTheAddressOrInTheEnvironment() {
        DatabaseSettings settings = DatabaseSettings.of(
                DATA,
                "jdbc:postgresql://db:5433/durna?user=app&password=secret&sslmode=verify-full",
                "jdbc:postgresql://db:5433/durna?user=owner",
                Map.of(DatabaseSettings.OWNER_PASSWORD_VARIABLE, "deeper"));

        DatabaseAddress application = settings.applicationAddress().orElseThrow();
        assertThat(application.url()).isEqualTo("jdbc:postgresql://db:5433/durna?sslmode=verify-full");
        assertThat(application.password()).isEqualTo("secret");
        assertThat(settings.ownerAddress().orElseThrow().password()).isEqualTo("deeper");
        assertThat(settings.toString()).doesNotContain("secret").doesNotContain("deeper");
    }

    @Test
    void whatCannotWorkIsRefusedWithoutRepeatingThePassword() {
        assertRefused("database.address-not-understood", "mysql://app:secret@db/durna", null);
        assertRefused("database.address-without-password", "jdbc:postgresql://db/durna?user=app", null);
        assertRefused("database.owner-without-application", null, "jdbc:postgresql://db/d?user=o&password=secret");
        assertThatThrownBy(() -> DatabaseSettings.embedded(DATA).withConnections(60))
                .isInstanceOf(DatabaseProblem.class);
    }

    private static void assertRefused(
            String code,
            @org.jspecify.annotations.Nullable String url,
            @org.jspecify.annotations.Nullable String owner) {
        assertThatThrownBy(() -> DatabaseSettings.of(DATA, url, owner, Map.of()))
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> {
                    assertThat(problem.reason().code()).isEqualTo(code);
                    assertThat(problem).message().doesNotContain("secret");
                });
    }
}
