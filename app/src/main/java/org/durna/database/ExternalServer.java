package org.durna.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What an external database must be before the application works on it. */
final class ExternalServer {
    private static final int LEAST_MAJOR = 18;

    private ExternalServer() {}

    static void check(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < LEAST_MAJOR) {
                throw DatabaseProblem.of("server-too-old", major, LEAST_MAJOR);
            }
            if (!one(connection, "show server_encoding").equals("UTF8")) {
                throw DatabaseProblem.of("encoding-not-utf8", one(connection, "show server_encoding"));
            }
            if (!yes(
                    connection,
                    "select exists (select from pg_collation where collname = '" + Collations.WITNESS + "')")) {
                throw DatabaseProblem.of("collation-missing", Collations.WITNESS);
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-reachable", address.toString(), "" + e.getMessage());
        }
    }

    static void refuseOwnerAsApplication(DataSource application) {
        try (Connection connection = application.getConnection()) {
            if (yes(connection, """
                    select rolsuper or exists (
                        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
                           and pg_has_role(current_user, c.relowner, 'USAGE'))
                      from pg_roles where rolname = current_user
                    """)) {
                throw DatabaseProblem.of("owner-as-application", one(connection, "select current_user"));
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-answering", "" + e.getMessage());
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        return one(connection, question).equals("t");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
