package org.durna.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules by which names are sorted; when a release brings newer ones, indexes made by the old are made again. */
final class Collations {
    /** One of the rules that every server with ICU has; by its version that of all of them is told, whatever the languages of the pack. */
    static final String WITNESS = "az-x-icu";

    private static final Logger LOG = LoggerFactory.getLogger(Collations.class);

    private final DatabaseAddress superuser;

    Collations(DatabaseAddress superuser) {
        this.superuser = superuser;
    }

    /** The server records the version of the rules; an index made by other rules finds too little and says nothing. */
    void keepInStep() {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            List<String> state = column(statement, """
                    select c.collversion || case when c.collversion = pg_collation_actual_version(c.oid)
                                       and d.datcollversion = pg_database_collation_actual_version(d.oid)
                                  then '' else ' outdated' end
                      from pg_collation c, pg_database d
                     where c.collname = '%s' and d.datname = current_database()
                    """.formatted(WITNESS));
            if (state.isEmpty()) {
                throw DatabaseProblem.of("collation-missing", WITNESS);
            }
            LOG.info("Sorting rules {}: version {}", WITNESS, state.getFirst());
            if (state.getFirst().endsWith("outdated")) {
                renew(statement);
            }
        } catch (SQLException e) {
            throw DatabaseProblem.because(e, "not-prepared", "" + e.getMessage());
        }
    }

    private static void renew(Statement statement) throws SQLException {
        statement.execute("reindex database");
        for (String renewal : column(statement, """
                select format('alter collation %I.%I refresh version', collnamespace::regnamespace::text, collname)
                  from pg_collation where collversion <> pg_collation_actual_version(oid)
                """)) {
            statement.execute(renewal);
        }
        statement.execute("alter database " + EmbeddedServer.DATABASE + " refresh collation version");
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
