package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsStoreTest {
    private static final Migrations OLD = new Migrations(List.of("classpath:db/example"));
    private static final Migrations NEW = new Migrations(List.of("classpath:db/example", "classpath:db/example-next"));

    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static Migrations.Migrated first = new Migrations.Migrated(List.of(), "0");

    /** One for all: whoever tries to change it here is refused, and a row or an extension more disturbs nobody. */
    @BeforeAll
    static void migrate() {
        first = OLD.migrate(DATABASE.owner(), DATABASE.applicationRole());
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void aRunSaysWhatItDid() {
        assertThat(first.steps()).containsExactly("001 books and who lent them");
        assertThat(first.version()).isEqualTo("001");
    }

    @Test
    void aSecondRunDoesNothing() {
        assertThat(OLD.migrate(DATABASE.owner(), DATABASE.applicationRole()).steps())
                .isEmpty();
    }

    @Test
    void theServingRoleSeesWhatIsStillToDo() {
        assertThat(OLD.pending(DATABASE.application(), DATABASE.applicationRole()))
                .isEmpty();
        assertThat(NEW.pending(DATABASE.application(), DATABASE.applicationRole()))
                .containsExactly("002 a book has a language");
    }

    @Test
    void anEmptyDatabaseLacksEverything() {
        try (TestDatabase empty = TestDatabase.empty()) {
            assertThat(NEW.pending(empty.application(), empty.applicationRole()))
                    .hasSize(2);
        }
    }

    @Test
    void theServingRoleWorksOnRows() {
        assertThatCode(() -> asApplication("insert into library.book (title) values ('A book')"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table library.extra (id int)",
                "create table public.extra (id int)",
                "create temporary table extra (id int)",
                "create schema extra",
                "alter table library.book add column extra int",
                "alter table library.log disable trigger only_grows",
                "drop table library.book cascade",
                "truncate library.shelf cascade",
                "create extension pg_trgm",
                "create role extra",
                "set session_replication_role = replica",
                "update durna.flyway_schema_history set success = false"
            })
    void theServingRoleChangesNoTable(String sql) {
        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_trgm", "btree_gist", "pgcrypto", "unaccent"})
    void theOwnerMayAddTheExtensionsMigrationsNeed(String extension) {
        assertThatCode(() -> {
                    try (Connection connection = DATABASE.owner().getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("create extension if not exists " + extension);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theOwnerOfTheTablesMayNotServe() {
        assertThatCode(() -> Databases.refuseOwnerAsApplication(DATABASE.application()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Databases.refuseOwnerAsApplication(DATABASE.owner()))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().code()).isEqualTo("database.owner-as-application"));
    }

    @Test
    void anExternalDatabaseIsOpenedByItsAddresses() {
        DatabaseSettings settings = new DatabaseSettings(
                java.nio.file.Path.of("unused"),
                DATABASE.address(KeptPasswords.Role.APPLICATION),
                DATABASE.address(KeptPasswords.Role.OWNER),
                4);
        try (RunningDatabase open = Databases.open(settings, new java.security.SecureRandom())) {
            assertThat(open.embedded()).isFalse();
            assertThat(open.description())
                    .contains("durna_app")
                    .doesNotContain(
                            DATABASE.address(KeptPasswords.Role.APPLICATION).password());
            assertThat(OLD.pending(open.application(), open.applicationRole())).isEmpty();
        }
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = DATABASE.application().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
