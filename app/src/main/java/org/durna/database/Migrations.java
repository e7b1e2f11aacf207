package org.durna.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;

/** The steps by which the tables came to their present shape, each a sentence in {@code db/migration/<module>}. */
public final class Migrations {
    static final String SCHEMA = "durna";
    static final String HISTORY = "flyway_schema_history";
    private static final String EVERY_MODULE = "classpath:db/migration";

    /** What a run did. */
    public record Migrated(List<String> steps, String version) {
        public Migrated {
            steps = List.copyOf(steps);
        }
    }

    private final List<String> locations;

    public Migrations() {
        this(List.of(EVERY_MODULE));
    }

    Migrations(List<String> locations) {
        this.locations = List.copyOf(locations);
    }

    /** Brings the tables to the newest shape; {@code ${app}} in a migration is the role that serves. */
    public Migrated migrate(DataSource owner, String applicationRole) {
        RestoreTarget.refuseUnfinished(owner);
        return migrateDuringRestore(owner, applicationRole, "latest");
    }

    Migrated migrateDuringRestore(DataSource owner, String applicationRole, String version) {
        try {
            MigrateResult result = flyway(owner, applicationRole, version).migrate();
            letSee(owner, applicationRole);
            return new Migrated(
                    result.migrations.stream().map(Migrations::step).toList(), version(owner, applicationRole));
        } catch (FlywayException e) {
            throw DatabaseProblem.because(e, "migration-failed", "" + e.getMessage());
        }
    }

    /** The serving role must be able to see that the tables are as new as the program. */
    private static void letSee(DataSource owner, String applicationRole) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema " + SCHEMA + " to " + quoted(applicationRole));
            statement.execute("grant select on " + SCHEMA + "." + HISTORY + " to " + quoted(applicationRole));
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "migration-failed", "" + e.getMessage());
        }
    }

    /** The steps that a database still lacks: an application must not serve before they are done. */
    public List<String> pending(DataSource anyRole, String applicationRole) {
        RestoreTarget.refuseUnfinished(anyRole);
        try {
            return Arrays.stream(
                            flyway(anyRole, applicationRole, "latest").info().pending())
                    .map(step -> step.getVersion() + " " + step.getDescription())
                    .toList();
        } catch (FlywayException e) {
            throw DatabaseProblem.because(e, "migration-failed", "" + e.getMessage());
        }
    }

    /** Every version this program knows, oldest first. */
    List<String> known(DataSource owner, String applicationRole) {
        return Arrays.stream(flyway(owner, applicationRole, "latest").info().all())
                .filter(step -> step.getVersion() != null && !step.getScript().isEmpty())
                .map(step -> step.getVersion().getVersion())
                .toList();
    }

    static boolean isLater(String version, String than) {
        return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(than)) > 0;
    }

    private String version(DataSource owner, String applicationRole) {
        MigrationInfo current = flyway(owner, applicationRole, "latest").info().current();
        return current == null || current.getVersion() == null
                ? "0"
                : current.getVersion().getVersion();
    }

    private static String step(MigrateOutput output) {
        return output.version + " " + output.description;
    }

    /** The class loader is this class's own: inside the packed application it alone sees the nested folders. */
    private Flyway flyway(DataSource source, String applicationRole, String target) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(locations.toArray(String[]::new))
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .table(HISTORY)
                .placeholders(Map.of("app", quoted(applicationRole)))
                .target(target)
                .outOfOrder(false)
                .validateOnMigrate(true)
                .cleanDisabled(true)
                .load();
    }

    private static String quoted(String role) {
        return "\"" + role.replace("\"", "\"\"") + "\"";
    }
}
