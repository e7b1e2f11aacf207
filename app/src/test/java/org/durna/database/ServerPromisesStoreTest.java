package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.durna.database.KeptPasswords.Role;
import org.junit.jupiter.api.Test;

/** What holds of every embedded server while it runs, asked of the one that serves all tests. */
class ServerPromisesStoreTest {
    @Test
    void nobodyGetsInWithoutTheRightPassword() {
        DatabaseAddress right = TestDatabase.server().address("durna", Role.APPLICATION);
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> DriverManager.getConnection(right.url(), role.roleName(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(right.url() + "?user=" + role.roleName()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void nothingIsTrustedAndEverythingIsWrittenToDisk() throws SQLException {
        assertThat(says("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
            assertThat(says("show " + setting)).isEqualTo("on");
        }
        assertThat(says("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(says("show unix_socket_directories")).isEmpty();
    }

    @Test
    void itsFilesAreItsOwners() throws IOException {
        assertThat(permissions(TestDatabase.directory().cluster())).isEqualTo("rwx------");
        assertThat(permissions(TestDatabase.directory().root())).isEqualTo("rwx------");
        assertThat(permissions(TestDatabase.directory().keys().resolve("database-superuser")))
                .isEqualTo("rw-------");
    }

    @Test
    void azerbaijaniIsSortedAsInTheAlphabet() throws SQLException {
        assertThat(says("select string_agg(w, '' order by w collate \"az-x-icu\")"
                        + " from unnest(array['ə','e','x','h','q','k','i','ı']) w"))
                .isEqualTo("eəhxıikq");
        assertThat(says("select collversion is not null from pg_collation where collname = 'az-x-icu'"))
                .isEqualTo("t");
    }

    @Test
    void aSecondProgramIsRefused() {
        assertThatThrownBy(() -> EmbeddedServer.open(TestDatabase.directory(), new SecureRandom()))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().code()).isEqualTo("database.directory-in-use"));
    }

    @Test
    void aCommandBesideTheApplicationJoinsItsServer() throws SQLException {
        DatabaseSettings settings =
                DatabaseSettings.embedded(TestDatabase.directory().root()).withConnections(2);
        try (RunningDatabase joined = Databases.join(settings, new SecureRandom())) {
            assertThat(joined.owner()).isPresent();
        }
        assertThat(says("select 1")).isEqualTo("1");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String says(String sql) throws SQLException {
        try (Connection connection = TestDatabase.server()
                        .address("postgres", Role.SUPERUSER)
                        .connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
