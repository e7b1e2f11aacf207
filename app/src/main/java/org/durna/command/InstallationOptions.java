package org.durna.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.durna.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name an installation, the same for every command. */
final class InstallationOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the database, the keys and the seal (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Option(names = "--db-url", paramLabel = "URL", description = "an external PostgreSQL, as the application's role")
    @Nullable
    String dbUrl;

    @Option(
            names = "--db-owner-url",
            paramLabel = "URL",
            description = "the external PostgreSQL, as the owner of the tables")
    @Nullable
    String dbOwnerUrl;

    @Option(names = "--pack", paramLabel = "DIR", description = "folder of a pack to run instead of the shipped one")
    @Nullable
    Path pack;

    @Option(names = "--production", description = "without demo data and demo passwords")
    boolean production;

    /** The options as settings of the application. */
    List<String> asProperties() {
        List<String> properties = new ArrayList<>();
        properties.add("--durna.data=" + data);
        properties.add("--durna.production=" + production);
        if (dbUrl != null) {
            properties.add("--durna.db-url=" + dbUrl);
        }
        if (dbOwnerUrl != null) {
            properties.add("--durna.db-owner-url=" + dbOwnerUrl);
        }
        if (pack != null) {
            properties.add("--durna.pack-folder=" + pack);
        }
        return properties;
    }

    DatabaseSettings database() {
        return DatabaseSettings.of(data, dbUrl, dbOwnerUrl, System.getenv());
    }
}
