package org.durna.audit.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps PostgreSQL to the index that holds the order of sealing: it underrates it for a range of pairs, and would sort the whole audit. */
final class InOrder {
    private InOrder() {}

    static void forThisTransaction(JdbcTemplate jdbc) {
        jdbc.execute("set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off;"
                + " set local jit = off");
    }
}
