package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
    private static final Migrations OLD = new Migrations(List.of("classpath:db/example"));
    private static final Migrations NEW = new Migrations(List.of("classpath:db/example", "classpath:db/example-next"));
    private static final String BOOKS =
            "select id, title, cover, tags, lent, length, price, shelf, size from library.book order by id";

    @TempDir
    Path folder;

    private static final TestDatabase SOURCE = TestDatabase.empty();
    private final TestDatabase target = TestDatabase.empty();
    private final List<Instant> heard = new ArrayList<>();

    @BeforeAll
    static void fillTheSource() throws SQLException {
        fill(SOURCE);
    }

    private static void fill(TestDatabase source) throws SQLException {
        OLD.migrate(source.owner(), source.applicationRole());
        run(source, """
                update library.shelf set name = 'Corrected later' where id = 1;
                insert into library.shelf values (3, 'Şüşə', 1), (2, 'tab\there', 3);
                insert into library.book (title, cover, tags, lent, length, price, shelf) values
                  (E'Two\\nlines \\\\ and İ ı ə', '\\x00ff10', array['a', null, 'c,d'],
                   '[2026-01-01 00:00+04,)', '1 mon 2 days 03:04:05.678', 0.1::float8 + 0.2, 2),
                  ('In English', null, null, null, null, 'NaN', null);
                insert into library.a_reader values (7, 1);
                insert into library.log values ('one'), ('two')
                """);
    }

    @AfterEach
    void dropTheTarget() {
        target.close();
    }

    @AfterAll
    static void dropTheSource() {
        SOURCE.close();
    }

    @Test
    void whatWasBackedUpComesBackTheSame() throws SQLException {
        Backup.Report written = backup(List.of());
        Restore.Report restored = restore(OLD, List.of());

        for (String rows : List.of(
                BOOKS,
                "select * from library.shelf order by id",
                "select * from library.a_reader",
                "select * from library.log order by 1")) {
            assertThat(read(target, rows)).isEqualTo(read(SOURCE, rows)).isNotEmpty();
        }
        assertThat(restored.rows()).isEqualTo(written.rows()).isEqualTo(8);
        assertThat(restored.tables()).isEqualTo(4);
        assertThat(heard).containsExactly(CLOCK.instant());
    }

    @Test
    void numbersGoOnWhereTheyStood() throws SQLException {
        backup(List.of());
        restore(OLD, List.of());

        run(target, "insert into library.book (title) values ('Third')");

        assertThat(read(target, "select max(id) from library.book")).containsExactly("3");
    }

    @Test
    void aGuardedTableIsGuardedAgain() {
        backup(List.of());
        restore(OLD, List.of());

        assertThatThrownBy(() -> run(target, "delete from library.log"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("The log only grows");
    }

    @Test
    void anOwnerWithoutSpecialRightsRestoresInTheOrderOfReferences() throws SQLException {
        backup(List.of());
        asSuperuser("revoke set on parameter session_replication_role from durna_owner");
        try {
            restore(OLD, List.of());
        } finally {
            asSuperuser("grant set on parameter session_replication_role to durna_owner");
        }
        assertThat(read(target, BOOKS)).isEqualTo(read(SOURCE, BOOKS));
        assertThatThrownBy(() -> run(target, "truncate library.log")).hasMessageContaining("The log only grows");
    }

    @Test
    void newerTablesTakeOlderRowsThroughTheirMigrations() throws SQLException {
        backup(List.of());
        Restore.Report restored = restore(NEW, List.of());

        assertThat(restored.migratedTo()).isEqualTo("002");
        assertThat(read(target, BOOKS)).isEqualTo(read(SOURCE, BOOKS));
        assertThat(read(target, "select language from library.book order by id"))
                .containsExactly("az", "en");
    }

    @Test
    void olderTablesRefuseNewerRows() throws SQLException {
        try (TestDatabase newer = TestDatabase.empty()) {
            fill(newer);
            NEW.migrate(newer.owner(), newer.applicationRole());
            new Backup(newer.owner(), "0.1.0", CLOCK).write(file(), List.of());
        }

        assertRefused("database.restore.backup-is-newer", OLD);
    }

    @Test
    void aDatabaseInUseIsNotRestoredInto() throws SQLException {
        backup(List.of());
        run(target, "create schema mine; create table mine.thing (id int)");

        assertRefused("database.restore.target-not-empty", OLD);
        assertThat(read(target, "select count(*) from mine.thing")).containsExactly("0");
    }

    @Test
    void aTruncatedFileIsRefusedBeforeAnythingIsWritten() throws IOException, SQLException {
        backup(List.of());
        byte[] all = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(all, all.length - 200));

        assertRefused("database.restore.file-damaged", OLD);
        assertThat(schemas()).containsExactly("public");
    }

    @Test
    void aChangedRowIsRefusedByTheNameOfItsTable() throws IOException, SQLException {
        backup(List.of());
        rewrite("tables/library.shelf.copy", "Corrected later", "Corrected never");

        DatabaseProblem problem = assertRefused("database.restore.entry-damaged", OLD);
        assertThat(problem.reason().arguments()).containsExactly("tables/library.shelf.copy");
        assertThat(schemas()).containsExactly("public");
    }

    @Test
    void aFlippedByteIsRefused() throws IOException {
        backup(List.of());
        byte[] all = Files.readAllBytes(file());
        all[60] ^= 0x10;
        Files.write(file(), all);

        assertThatThrownBy(() -> restore(OLD, List.of())).isInstanceOf(DatabaseProblem.class);
    }

    @Test
    void aStepThatFailsAfterwardsLeavesTheDatabaseEmpty() throws SQLException {
        backup(List.of());
        AfterRestore failing = (owner, created) -> {
            throw new SQLException("The erasure list is missing");
        };
        Restore restore = new Restore(target.owner(), target.applicationRole(), OLD, List.of(failing), CLOCK);

        assertThatThrownBy(() -> restore.read(file(), List.of())).isInstanceOf(DatabaseProblem.class);
        assertThat(schemas()).containsExactly("public");
    }

    @Test
    void anInterruptedRestoreIsNotServedAndCanBeRepeated() throws SQLException {
        backup(List.of());
        run(
                target,
                "create schema durna_restore_unfinished; create schema library; create table library.half (id int)");

        assertThatThrownBy(() -> OLD.pending(target.application(), target.applicationRole()))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().code()).isEqualTo("database.restore.unfinished"));
        restore(OLD, List.of());
        assertThat(read(target, BOOKS)).isEqualTo(read(SOURCE, BOOKS));
    }

    @Test
    void foldersTravelAlongAndMissingOnesAreNamed() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents/ab"));
        Files.writeString(documents.resolve("letter.enc"), "sealed");
        Files.writeString(folder.resolve("documents/database-superuser"), "of this cluster only");
        backup(List.of(new BackupFolder("documents", folder.resolve("documents"))));

        Path there = folder.resolve("there");
        Restore.Report restored = restore(
                OLD,
                List.of(
                        new BackupFolder("documents", there.resolve("documents")),
                        new BackupFolder("keys", there.resolve("keys"))));

        assertThat(there.resolve("documents/ab/letter.enc")).hasContent("sealed");
        assertThat(there.resolve("documents/database-superuser")).doesNotExist();
        assertThat(restored.missingFolders()).containsExactly("keys");
    }

    @Test
    void anExistingBackupIsNotOverwritten() throws IOException {
        Files.writeString(file(), "last week's");

        assertThatThrownBy(() -> backup(List.of())).isInstanceOf(DatabaseProblem.class);
        assertThat(file()).hasContent("last week's");
    }

    @Test
    void theManifestIsWrittenAsItWillBeReadInYears() {
        Manifest manifest = new Manifest(
                1,
                "0.1.0",
                CLOCK.instant(),
                "012",
                List.of(new Manifest.TableCopy(
                        "person",
                        "person",
                        List.of(new Manifest.Column("id", "uuid")),
                        3,
                        new Sha256("ab".repeat(32)))),
                List.of(new Manifest.SequenceValue("person", "number", null)),
                List.of());

        assertThat(new String(manifest.json(), java.nio.charset.StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .isEqualTo("""
                        {"format":1,"product":"0.1.0","created":"2026-11-23T10:00:00Z","migration":"012",\
                        "tables":[{"schema":"person","name":"person","columns":[{"name":"id","type":"uuid"}],\
                        "rows":3,"sha256":"%s"}],\
                        "sequences":[{"schema":"person","name":"number","last":null}],"folders":[]}""".formatted("ab".repeat(32)));
        assertThat(Manifest.read(manifest.json())).isEqualTo(manifest);
    }

    private Path file() {
        return folder.resolve("durna.backup");
    }

    private Backup.Report backup(List<BackupFolder> folders) {
        return new Backup(SOURCE.owner(), "0.1.0", CLOCK).write(file(), folders);
    }

    private Restore.Report restore(Migrations migrations, List<BackupFolder> folders) {
        AfterRestore hook = (owner, created) -> heard.add(created);
        return new Restore(target.owner(), target.applicationRole(), migrations, List.of(hook), CLOCK)
                .read(file(), folders);
    }

    private DatabaseProblem assertRefused(String code, Migrations migrations) {
        try {
            restore(migrations, List.of());
        } catch (DatabaseProblem problem) {
            assertThat(problem.reason().code()).isEqualTo(code);
            return problem;
        }
        throw new AssertionError("It was not refused");
    }

    private void rewrite(String changed, String from, String to) throws IOException {
        Path copy = folder.resolve("copy");
        try (ZipFile in = new ZipFile(file().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(changed)
                                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        Files.move(copy, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> schemas() throws SQLException {
        try (Connection connection = target.owner().getConnection()) {
            return new Catalogue(connection).schemas();
        }
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.server()
                        .address("postgres", KeptPasswords.Role.SUPERUSER)
                        .connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> read(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
