package org.durna.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a server must keep to be trusted with people's records; asked of the server itself, after it has started. */
final class ServerPromises {
    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final DatabaseAddress superuser;

    ServerPromises(DatabaseAddress superuser) {
        this.superuser = superuser;
    }

    void check() {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                String value = one(statement, "show " + setting);
                if (!value.equals("on")) {
                    throw DatabaseProblem.of("setting-unsafe", setting, value);
                }
            }
            String open = one(statement, """
                    select count(*) from pg_hba_file_rules
                     where error is not null or auth_method <> 'scram-sha-256'
                    """);
            if (!open.equals("0")) {
                throw DatabaseProblem.of("door-without-password");
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-reachable", superuser.toString(), "" + e.getMessage());
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
