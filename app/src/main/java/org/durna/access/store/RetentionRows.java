package org.durna.access.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the personal data of each table is kept. */
@Repository
public class RetentionRows {
    private final JdbcClient sql;

    public RetentionRows(JdbcClient sql) {
        this.sql = sql;
    }

    public int days(String table) {
        return sql.sql("SELECT days FROM access.retention_rule WHERE table_name = :table")
                .param("table", table)
                .query(Integer.class)
                .single();
    }
}
