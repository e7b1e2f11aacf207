package org.durna.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the data lies and which database is used: the one brought along, unless an address is given. */
public record DatabaseSettings(
        Path dataDirectory,
        @Nullable DatabaseAddress application,
        @Nullable DatabaseAddress owner,
        int connections) {
    public static final int DEFAULT_CONNECTIONS = 16;
    public static final String PASSWORD_VARIABLE = "DURNA_DB_PASSWORD";
    public static final String OWNER_PASSWORD_VARIABLE = "DURNA_DB_OWNER_PASSWORD";

    /** The embedded server takes 60, and the owner and the administrator need some of them. */
    private static final int MOST_CONNECTIONS = 50;

    public DatabaseSettings {
        if (application == null && owner != null) {
            throw DatabaseProblem.of("owner-without-application");
        }
        if (connections < 2 || connections > MOST_CONNECTIONS) {
            throw DatabaseProblem.of("connections-out-of-range", connections, 2, MOST_CONNECTIONS);
        }
    }

    public static DatabaseSettings embedded(Path dataDirectory) {
        return new DatabaseSettings(dataDirectory, null, null, DEFAULT_CONNECTIONS);
    }

    /** From the command line and the environment; without an address the database brought along is used. */
    public static DatabaseSettings of(
            Path dataDirectory, @Nullable String url, @Nullable String ownerUrl, Map<String, String> environment) {
        return new DatabaseSettings(
                dataDirectory,
                url == null ? null : DatabaseAddress.parse(url, environment.get(PASSWORD_VARIABLE)),
                ownerUrl == null ? null : DatabaseAddress.parse(ownerUrl, environment.get(OWNER_PASSWORD_VARIABLE)),
                DEFAULT_CONNECTIONS);
    }

    public DatabaseSettings withConnections(int number) {
        return new DatabaseSettings(dataDirectory, application, owner, number);
    }

    public Optional<DatabaseAddress> applicationAddress() {
        return Optional.ofNullable(application);
    }

    public Optional<DatabaseAddress> ownerAddress() {
        return Optional.ofNullable(owner);
    }
}
