package org.durna.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.durna.database.BackupFolder;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.RunningDatabase;
import org.durna.installation.DataFolders;
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

    DataFolders folders() {
        return new DataFolders(data);
    }

    /** What a backup carries beside the rows; the printed heads hold no secret. */
    List<BackupFolder> backupFolders(boolean withKeys) {
        BackupFolder seal = new BackupFolder("seal", folders().seal());
        return withKeys ? List.of(seal, new BackupFolder("keys", folders().keys())) : List.of(seal);
    }

    /** Beside a running platform its server is used, else one is started for the command. */
    RunningDatabase join() {
        return Databases.join(database().withConnections(2), new SecureRandom());
    }

    static DataSource owner(RunningDatabase database) {
        return database.owner()
                .orElseThrow(
                        () -> new CommandRefused("This needs the owner of the tables: give --db-owner-url as well."));
    }

    DatabaseSettings database() {
        return DatabaseSettings.of(data, dbUrl, dbOwnerUrl, System.getenv());
    }
}
