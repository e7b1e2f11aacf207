package org.durna;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that lies in the database, table by table: how many rows and a digest over them. What looking alone writes is left out. */
record Everything(Map<String, String> tables) {
    /** The audit is written by every refusal; a session is touched by every look, so only whose it is counts. */
    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'audit')
              and tablename not in ('session', 'session_attributes', 'flyway_schema_history')
              and has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'select')
            order by 1""";

    static Everything in(JdbcClient sql) {
        List<String> names = sql.sql(TABLES).query(String.class).list();
        String all = names.stream()
                .map(name -> "select '" + name + "' as name, count(*) || ' rows, '"
                        + " || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as digest from " + name + " t")
                .collect(Collectors.joining(" union all "));
        Map<String, String> found = new LinkedHashMap<>();
        sql.sql(all + " union all select 'access.session', count(*) || ' rows, '"
                        + " || coalesce(sum(hashtextextended(session_id || coalesce(principal_name, ''), 0)::numeric), 0)"
                        + " from access.session")
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return new Everything(found);
    }
}
