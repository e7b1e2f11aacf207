package org.durna.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.durna.database.Manifest.TableCopy;

/** A backup put back into an empty database: all of it, or the database is empty again. */
public final class Restore {
    /** What was put back; a folder that was asked for and is not in the backup is named, above all the keys. */
    public record Report(
            int tables,
            long rows,
            long bytes,
            Duration took,
            Instant backupCreated,
            String migratedTo,
            List<String> missingFolders) {
        public Report {
            missingFolders = List.copyOf(missingFolders);
        }
    }

    private final DataSource owner;
    private final String applicationRole;
    private final Migrations migrations;
    private final List<AfterRestore> afterwards;
    private final InstantSource clock;

    public Restore(
            DataSource owner,
            String applicationRole,
            Migrations migrations,
            List<AfterRestore> afterwards,
            InstantSource clock) {
        this.owner = owner;
        this.applicationRole = applicationRole;
        this.migrations = migrations;
        this.afterwards = List.copyOf(afterwards);
        this.clock = clock;
    }

    /** Nothing is written before the whole file has proved itself. */
    public Report read(Path file, List<BackupFolder> folders) {
        Instant begun = clock.instant();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            String version = versionToStartFrom(backup.manifest());
            List<BackupFolder> present = folders.stream().filter(backup::has).toList();
            for (BackupFolder folder : present) {
                FolderCopies.refuseConflicts(backup, folder);
            }
            RestoreTarget target = new RestoreTarget(owner);
            target.begin();
            String migratedTo = fillOrEmpty(target, backup, version, present);
            return report(backup, folders, Duration.between(begun, clock.instant()), migratedTo);
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "restore.failed", file.toString(), "" + e.getMessage());
        } catch (SQLException e) {
            // The message may repeat a value of a row, the state does not.
            throw DatabaseProblem.because(e, "restore.failed", file.toString(), "" + e.getSQLState());
        }
    }

    /** The tables take the shape they had when the backup was made, so that later migrations treat its rows as they would have. */
    private String versionToStartFrom(Manifest manifest) {
        List<String> known = migrations.known(owner, applicationRole);
        if (known.contains(manifest.migration())) {
            return manifest.migration();
        }
        if (known.stream().noneMatch(version -> Migrations.isLater(version, manifest.migration()))) {
            throw DatabaseProblem.of("restore.backup-is-newer", manifest.migration(), manifest.product());
        }
        return "latest";
    }

    private String fillOrEmpty(RestoreTarget target, BackupFile backup, String version, List<BackupFolder> folders)
            throws SQLException, IOException {
        boolean finished = false;
        try {
            migrations.migrateDuringRestore(owner, applicationRole, version);
            load(backup);
            String migratedTo = migrations
                    .migrateDuringRestore(owner, applicationRole, "latest")
                    .version();
            for (BackupFolder folder : folders) {
                FolderCopies.restore(backup, folder);
            }
            finish(backup.manifest().created());
            finished = true;
            analyze();
            return migratedTo;
        } finally {
            if (!finished) {
                target.empty();
            }
        }
    }

    private void load(BackupFile backup) throws SQLException, IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            new TableLoad(connection, backup).run();
            connection.commit();
        }
    }

    private void finish(Instant created) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            for (AfterRestore step : afterwards) {
                step.restored(connection, created);
            }
            RestoreTarget.finish(connection);
            connection.commit();
        }
    }

    /** Without it the first hour after a restore would be planned blindly. */
    private void analyze() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static Report report(BackupFile backup, List<BackupFolder> wanted, Duration took, String migratedTo) {
        Manifest manifest = backup.manifest();
        return new Report(
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(TableCopy::rows).sum(),
                backup.bytes(),
                took,
                manifest.created(),
                migratedTo,
                wanted.stream()
                        .filter(folder -> !backup.has(folder))
                        .map(BackupFolder::name)
                        .toList());
    }
}
