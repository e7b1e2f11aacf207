package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.durna.database.KeptPasswords.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerStoreTest {
    @TempDir
    static Path madeOnce;

    @TempDir
    Path folder;

    private EmbeddedServer server = TestDatabase.server();

    /** Unpacking and making a cluster take longer than all the rest: the programs are hard links, the cluster is made once. */
    @BeforeAll
    static void aClusterIsMade() throws IOException, InterruptedException {
        DataDirectory directory = new DataDirectory(madeOnce);
        Files.createDirectories(directory.postgres());
        copy("-al", programs(TestDatabase.directory()), directory.postgres());
        EmbeddedServer.open(directory, new SecureRandom()).close();
    }

    @BeforeEach
    void openACopy() throws IOException, InterruptedException {
        Files.createDirectories(directory().postgres());
        copy("-al", programs(new DataDirectory(madeOnce)), directory().postgres());
        copy("-an", madeOnce.resolve("."), folder);
        open();
    }

    private static void copy(String how, Path from, Path to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("cp", how, from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private void open() {
        server = EmbeddedServer.open(directory(), new SecureRandom());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anUnsafeSettingStopsTheStart() throws IOException {
        server.close();
        Files.writeString(directory().cluster().resolve("local.conf"), "fsync = off\n");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().code()).isEqualTo("database.setting-unsafe"));
        assertThat(Postmaster.in(directory().cluster())).isEmpty();
    }

    @Test
    void newerSortingRulesRenewTheIndexes() throws SQLException {
        asSuperuser("update pg_collation set collversion = '1' where collname = 'az-x-icu'", "durna");
        server.close();
        open();
        assertThat(asSuperuser(
                        "select collversion = pg_collation_actual_version(oid) from pg_collation"
                                + " where collname = 'az-x-icu'",
                        "durna"))
                .isEqualTo("t");
    }

    @Test
    void closingTwiceIsClosingOnceAndQuick() {
        Instant begun = Instant.now();
        server.close();
        server.close();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
        asSuperuser("create table kept as select 42 as answer");
        server.close();
        Instant begun = Instant.now();
        open();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(asSuperuser("select answer from kept")).isEqualTo("42");
    }

    @Test
    void aSecondProgramOfItsOwnIsRefused() throws IOException, InterruptedException {
        Process other = anotherProgram();
        try (BufferedReader said = reader(other)) {
            assertThat(said.lines()).anyMatch(line -> line.contains("database.directory-in-use"));
        }
        assertThat(other.waitFor()).isNotZero();
    }

    @Test
    void theServerOfAKilledProgramIsAdopted() throws IOException, InterruptedException, SQLException {
        server.close();
        killAnotherProgram();
        long left = Postmaster.in(directory().cluster()).orElseThrow().pid();

        open();

        assertThat(Postmaster.in(directory().cluster()).orElseThrow().pid()).isEqualTo(left);
        assertThat(asSuperuser("select 1")).isEqualTo("1");
    }

    @Test
    void theServerOfAKilledProgramIsReplacedWhenItDoesNotKnowUs()
            throws IOException, InterruptedException, SQLException {
        server.close();
        killAnotherProgram();
        Postmaster left = Postmaster.in(directory().cluster()).orElseThrow();
        Path bin = programs(directory());
        // As after an upgrade: the running program is no longer one of ours.
        Files.move(bin, bin.resolveSibling("bin-of-an-earlier-release"));

        open();

        assertThat(Postmaster.in(directory().cluster()).orElseThrow().pid()).isNotEqualTo(left.pid());
        assertThat(asSuperuser("select 1")).isEqualTo("1");
        assertThat(bin.resolveSibling("bin-of-an-earlier-release")).doesNotExist();
    }

    @Test
    void aKilledServerIsStartedAgain() throws IOException, InterruptedException, SQLException {
        asSuperuser("create table survivor as select 1 as one");
        long pid = Postmaster.in(directory().cluster()).orElseThrow().pid();
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
        server.close();

        open();

        assertThat(asSuperuser("select one from survivor")).isEqualTo("1");
    }

    @Test
    void aFileLeftByADeadServerDoesNoHarm() throws IOException, SQLException {
        Path file = directory().cluster().resolve("postmaster.pid");
        String alive = Files.readString(file);
        server.close();
        // The number now belongs to another program: this one.
        Files.writeString(
                file,
                alive.replaceFirst("\\d+", Long.toString(ProcessHandle.current().pid())));

        open();

        assertThat(asSuperuser("select 1")).isEqualTo("1");
    }

    @Test
    void aHalfMadeClusterIsMadeAnew() throws IOException, SQLException {
        server.close();
        Path half = directory().postgres().resolve("cluster.part");
        Files.move(directory().cluster(), half);
        Files.delete(half.resolve("pg_hba.conf"));

        open();

        assertThat(asSuperuser("select 1")).isEqualTo("1");
        assertThat(half).doesNotExist();
    }

    @Test
    void filesThatAreNotAClusterAreNotTouched() throws IOException {
        server.close();
        Files.move(directory().cluster(), folder.resolve("moved"));
        Path strange = Files.createDirectories(directory().cluster()).resolve("letters.txt");
        Files.writeString(strange, "not ours");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().code()).isEqualTo("database.cluster-not-ours"));
        assertThat(strange).hasContent("not ours");
    }

    @Test
    void aTakenPortIsExchangedForAnother() throws IOException, SQLException {
        server.close();
        int remembered = Integer.parseInt(Files.readString(directory().port()).strip());
        try (ServerSocket taken = new ServerSocket(remembered, 1, InetAddress.getLoopbackAddress())) {
            open();
            assertThat(asSuperuser("show port")).isNotEqualTo("" + taken.getLocalPort());
        }
    }

    @Test
    void aLostPasswordIsGivenAgain() throws IOException {
        server.close();
        Files.delete(directory().keys().resolve("database-application"));
        open();
        assertThat(server.address("durna", Role.APPLICATION).refusal()).isEmpty();
    }

    @Test
    void refusedRowsStayOutOfTheLogAndTheException() throws SQLException, IOException {
        asSuperuser("create table t (name text unique); insert into t values ('Samira Rzayeva')");
        assertThatThrownBy(() -> asSuperuser("insert into t values ('Samira Rzayeva')"))
                .isInstanceOf(SQLException.class)
                .message()
                .doesNotContain("Samira");
        server.close();
        try (var logs = Files.list(directory().logs())) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log)).doesNotContain("Samira");
            }
        }
    }

    private void killAnotherProgram() throws IOException, InterruptedException {
        Process other = anotherProgram();
        BufferedReader said = reader(other);
        String line = said.readLine();
        while (line != null && !line.equals("OPEN")) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo("OPEN");
        other.destroyForcibly().waitFor();
    }

    private Process anotherProgram() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Path programs(DataDirectory of) throws IOException {
        try (var all = Files.newDirectoryStream(of.postgres(), "bin-*")) {
            return all.iterator().next();
        }
    }

    private DataDirectory directory() {
        return new DataDirectory(folder);
    }

    private String asSuperuser(String sql) throws SQLException {
        return asSuperuser(sql, "postgres");
    }

    private String asSuperuser(String sql, String database) throws SQLException {
        try (Connection connection = server.address(database, Role.SUPERUSER).connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
