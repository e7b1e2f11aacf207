package org.durna.audit.store;

import static java.util.Objects.requireNonNull;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The era of new entries: a constant default of the column, so writing costs nothing and the application cannot choose it. */
public final class Eras {
    private final JdbcTemplate jdbc;

    public Eras(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The lock waits for every writer of the old era, so the old era is complete when the new one shows. */
    public int begin() {
        jdbc.execute("lock table audit.entry in access exclusive mode");
        int era = requireNonNull(jdbc.queryForObject("select " + Batches.ERA + " + 1", Integer.class));
        jdbc.execute("alter table audit.entry alter column era set default " + era);
        // A restore copies the numbers but not the counter behind them.
        jdbc.queryForObject("""
                select setval(pg_get_serial_sequence('audit.entry', 'id'), greatest(max(id), 1), max(id) is not null)
                from audit.entry""", Long.class);
        return era;
    }

    public boolean transactionsRestarted() {
        return requireNonNull(jdbc.queryForObject("""
                select exists (select from audit.batch, pg_current_snapshot() now
                               where era = %1$s and xid_to > pg_snapshot_xmax(now))
                    or exists (select from audit.entry, pg_current_snapshot() now
                               where era = %1$s and xid >= pg_snapshot_xmax(now))
                """.formatted(Batches.ERA), Boolean.class));
    }
}
