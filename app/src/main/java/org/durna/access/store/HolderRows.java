package org.durna.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AccountName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads, once per request of somebody signed in, the account and all that stands around it. */
@Repository
public class HolderRows {
    private static final String SELECT = """
            SELECT a.name, a.display_name, a.agency, a.roles, a.language, a.demo, a.disabled_at, a.version,
                   g.code, g.party, g.kind, g.name AS agency_name, g.version AS agency_version,
                   COALESCE((SELECT s.standing FROM access.agency_standing s
                             WHERE s.agency = g.code AND s.since <= :today
                             ORDER BY s.since DESC LIMIT 1), 'partner') AS standing,
                   COALESCE(c.must_change AND c.password IS NOT NULL, false) AS must_change,
                   EXISTS (SELECT 1 FROM access.break_glass b
                           WHERE b.asker = a.name AND b.ends_at > :now AND b.closed_at IS NULL) AS glass_open
            FROM access.account a
            JOIN access.agency g ON g.code = a.agency
            LEFT JOIN access.credential c ON c.account = a.name
            WHERE a.name = :name AND a.disabled_at IS NULL
            """;

    private final JdbcClient sql;

    public HolderRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Holder> find(AccountName account, LocalDate today, Instant now) {
        return sql.sql(SELECT)
                .param("name", account.value())
                .param("today", today)
                .param("now", Timestamp.from(now))
                .query((row, i) -> new Holder(
                        AccountRows.account(row, i),
                        AgencyRows.agency(row, "agency_name", "agency_version"),
                        row.getBoolean("must_change"),
                        row.getBoolean("glass_open")))
                .optional();
    }
}
