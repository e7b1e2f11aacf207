package org.durna.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** The database a backup goes into: empty before, and marked as unfinished until all is done. */
final class RestoreTarget {
    private static final String MARK = "durna_restore_unfinished";

    private final DataSource owner;

    RestoreTarget(DataSource owner) {
        this.owner = owner;
    }

    /** Rows of half a restore, or rows not yet erased again, must not be served. */
    static void refuseUnfinished(DataSource anyRole) {
        try (Connection connection = anyRole.getConnection()) {
            if (isMarked(connection)) {
                throw DatabaseProblem.of("restore.unfinished");
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-answering", "" + e.getMessage());
        }
    }

    private static boolean isMarked(Connection connection) throws SQLException {
        return new Catalogue(connection).schemas().contains(MARK);
    }

    /** Only an empty database is restored into; what an interrupted restore left behind is its own and is removed. */
    void begin() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            if (isMarked(connection)) {
                empty();
            }
            Optional<String> anything = new Catalogue(connection).anything();
            if (anything.isPresent()) {
                throw DatabaseProblem.of("restore.target-not-empty", anything.get());
            }
            execute(connection, "create schema " + MARK);
        }
    }

    /** In the caller's transaction. */
    static void finish(Connection connection) throws SQLException {
        execute(connection, "drop schema " + MARK);
    }

    /** Back to the empty database; extensions stay, they may be another's. */
    void empty() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            for (String schema : catalogue.schemas()) {
                if (!schema.equals("public")) {
                    execute(connection, "drop schema " + Catalogue.quote(schema) + " cascade");
                }
            }
            for (Catalogue.Table table : catalogue.tables()) {
                execute(connection, "drop table " + table.quoted() + " cascade");
            }
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
