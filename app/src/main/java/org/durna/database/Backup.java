package org.durna.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.durna.database.Manifest.FolderCopy;
import org.durna.database.Manifest.TableCopy;
import org.postgresql.PGConnection;

/** One file that holds every row at one moment and the folders asked for, readable by any later version. */
public final class Backup {
    /** What was written. */
    public record Report(int tables, long rows, long bytes, Duration took, List<String> folders) {
        public Report {
            folders = List.copyOf(folders);
        }
    }

    /** The same bytes whatever the server's own taste is; hidden rows make the backup fail instead of being left out. */
    static final String ONE_FORM = """
            set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local timezone = 'UTC';
            set local bytea_output = 'hex'; set local extra_float_digits = 3; set local row_security = off;
            set local statement_timeout = 0; set local search_path = pg_catalog
            """;

    private final DataSource owner;
    private final String product;
    private final InstantSource clock;

    public Backup(DataSource owner, String product, InstantSource clock) {
        this.owner = owner;
        this.product = product;
        this.clock = clock;
    }

    /** The keys are in it only if their folder is among those asked for. */
    public Report write(Path file, List<BackupFolder> folders) {
        if (Files.exists(file)) {
            throw DatabaseProblem.of("backup.file-exists", file.toString());
        }
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            Instant begun = clock.instant();
            Manifest manifest = writePart(part, folders, begun);
            Folders.moveInto(part, file.toAbsolutePath());
            return new Report(
                    manifest.tables().size(),
                    manifest.tables().stream().mapToLong(TableCopy::rows).sum(),
                    Files.size(file),
                    Duration.between(begun, clock.instant()),
                    manifest.folders().stream().map(FolderCopy::name).toList());
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "backup.not-written", file.toString(), "" + e.getMessage());
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "backup.not-read", "" + e.getSQLState());
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", part.toString());
        }
    }

    private Manifest writePart(Path part, List<BackupFolder> folders, Instant begun) throws IOException, SQLException {
        discard(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(
                        new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = writeContents(zip, folders, begun);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.json());
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** The rows come first: a document added after that moment does no harm, one missing from the rows would. */
    private Manifest writeContents(ZipOutputStream zip, List<BackupFolder> folders, Instant begun)
            throws IOException, SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            String migration = catalogue.migration().orElseThrow(() -> DatabaseProblem.of("backup.nothing-there"));
            try (Statement statement = connection.createStatement()) {
                statement.execute(ONE_FORM);
            }
            List<TableCopy> tables = new ArrayList<>();
            for (Catalogue.Table table : catalogue.tables()) {
                tables.add(copy(connection, table, zip));
            }
            List<Manifest.SequenceValue> sequences = catalogue.sequences();
            connection.rollback();
            List<FolderCopy> copies = new ArrayList<>();
            for (BackupFolder folder : folders) {
                copies.add(FolderCopies.write(folder, zip));
            }
            return new Manifest(Manifest.FORMAT, product, begun, migration, tables, sequences, copies);
        }
    }

    private static TableCopy copy(Connection connection, Catalogue.Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        String entry =
                new TableCopy(table.schema(), table.name(), table.columns(), 0, Sha256.of(Sha256.digest())).entry();
        zip.putNextEntry(new ZipEntry(entry));
        HashedEntry out = new HashedEntry(zip);
        String from = table.partitioned()
                ? "(select " + table.quotedColumns() + " from " + table.quoted() + ")"
                : table.quoted() + " (" + table.quotedColumns() + ")";
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + from + " to stdout", out);
        zip.closeEntry();
        return new TableCopy(table.schema(), table.name(), table.columns(), rows, out.sha256());
    }
}
