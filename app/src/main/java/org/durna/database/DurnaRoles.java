package org.durna.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiFunction;
import org.durna.database.KeptPasswords.Role;
import org.postgresql.PGConnection;

/** The database and the two roles that work in it: the owner changes tables, the application only rows. */
final class DurnaRoles {
    private static final String WRONG_PASSWORD = "28P01";

    private final BiFunction<String, Role, DatabaseAddress> addresses;
    private final KeptPasswords passwords;

    DurnaRoles(BiFunction<String, Role, DatabaseAddress> addresses, KeptPasswords passwords) {
        this.addresses = addresses;
        this.passwords = passwords;
    }

    /** Each step asks first whether it is done, so a crash between two of them does no harm. */
    void make() {
        try (Connection connection = addresses.apply("postgres", Role.SUPERUSER).connect();
                Statement statement = connection.createStatement()) {
            for (Role role : List.of(Role.OWNER, Role.APPLICATION)) {
                if (isMissing(statement, "select 1 from pg_roles where rolname = '" + role.roleName() + "'")) {
                    statement.execute("create role " + role.roleName() + " login");
                }
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '" + EmbeddedServer.DATABASE + "'")) {
                statement.execute("create database " + EmbeddedServer.DATABASE + " owner " + Role.OWNER.roleName());
            }
            grant(statement, EmbeddedServer.DATABASE);
            for (Role role : List.of(Role.OWNER, Role.APPLICATION)) {
                givePassword(connection, role);
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-prepared", "" + e.getMessage());
        }
    }

    /** The owner may switch foreign keys and triggers off while it restores a backup. */
    static void grant(Statement statement, String database) throws SQLException {
        String owner = Role.OWNER.roleName();
        if (isMissing(
                statement,
                "select 1 where has_parameter_privilege('" + owner + "', 'session_replication_role', 'SET')")) {
            statement.execute("grant set on parameter session_replication_role to " + owner);
        }
        if (!isMissing(statement, "select 1 where has_database_privilege('public', '" + database + "', 'CONNECT')")) {
            statement.execute("grant connect on database " + database + " to " + Role.APPLICATION.roleName());
            statement.execute("revoke all on database " + database + " from public");
        }
    }

    private void givePassword(Connection superuser, Role role) throws SQLException {
        boolean refused = addresses
                .apply(EmbeddedServer.DATABASE, role)
                .refusal()
                .map(refusal -> WRONG_PASSWORD.equals(refusal.getSQLState()))
                .orElse(false);
        if (refused) {
            superuser
                    .unwrap(PGConnection.class)
                    .alterUserPassword(role.roleName(), passwords.of(role).toCharArray(), "scram-sha-256");
        }
    }

    private static boolean isMissing(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return !rows.next();
        }
    }
}
