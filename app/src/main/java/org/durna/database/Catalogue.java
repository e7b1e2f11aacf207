package org.durna.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.database.Manifest.Column;
import org.durna.database.Manifest.SequenceValue;

/** What stands in a database, asked of the database itself: no list of tables is kept by hand. */
final class Catalogue {
    private static final String OURS = """
             n.nspname not in ('information_schema') and n.nspname !~ '^pg_'
             and not exists (select from pg_depend e
                              where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** A table with the columns that hold what was written; computed columns compute themselves again. */
    record Table(String schema, String name, boolean partitioned, List<Column> columns) {
        Table {
            columns = List.copyOf(columns);
        }

        /** Sessions are not records, and the history of migrations belongs to the tables it made. */
        boolean copied() {
            boolean session = schema.equals("access") && name.startsWith("spring_session");
            boolean history = schema.equals(Migrations.SCHEMA) && name.equals(Migrations.HISTORY);
            return !session && !history;
        }

        String quoted() {
            return quote(schema) + "." + quote(name);
        }

        String quotedColumns() {
            return columns.stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
        }
    }

    /** One table refers to rows of another. */
    record Reference(String from, String to) {}

    /** A trigger, ready to be written into a statement; {@code when} says under which role of the server it fires. */
    record Trigger(String table, String name, String when) {}

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A partitioned table stands for its parts: rows find their part again by themselves. */
    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        String sql = "select c.oid, n.nspname, c.relname, c.relkind = 'p' from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and"
                + OURS + " order by 2, 3";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(
                        new Table(rows.getString(2), rows.getString(3), rows.getBoolean(4), columns(rows.getLong(1))));
            }
        }
        return tables.stream().filter(Table::copied).toList();
    }

    private List<Column> columns(long table) throws SQLException {
        String sql = """
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                 where attrelid = ? and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                List<Column> columns = new ArrayList<>();
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
                return columns;
            }
        }
    }

    List<SequenceValue> sequences() throws SQLException {
        String sql = """
                select schemaname, sequencename, last_value from pg_sequences
                 where schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1, 2
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<SequenceValue> sequences = new ArrayList<>();
            while (rows.next()) {
                sequences.add(new SequenceValue(
                        rows.getString(1), rows.getString(2), rows.getObject("last_value", Long.class)));
            }
            return sequences;
        }
    }

    /** The references that are checked row by row; those checked at the end do not bind the order. */
    List<Reference> references() throws SQLException {
        String sql = """
                select distinct fn.nspname || '.' || f.relname, tn.nspname || '.' || t.relname
                  from pg_constraint k
                  join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
                  join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                 where k.contype = 'f' and not k.condeferrable and k.conrelid <> k.confrelid
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Reference> references = new ArrayList<>();
            while (rows.next()) {
                references.add(new Reference(rows.getString(1), rows.getString(2)));
            }
            return references;
        }
    }

    /** The triggers that people wrote and that fire; those behind foreign keys are the server's own. */
    List<Trigger> triggers() throws SQLException {
        String sql = "select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(g.tgname),"
                + " case g.tgenabled when 'A' then ' always' when 'R' then ' replica' else '' end"
                + " from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace"
                + " where not g.tgisinternal and g.tgparentid = 0 and g.tgenabled <> 'D' and c.relkind in ('r', 'p') and"
                + OURS + " order by 1, 2";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Trigger> triggers = new ArrayList<>();
            while (rows.next()) {
                triggers.add(new Trigger(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return triggers;
        }
    }

    /** Anything that stands here, in words for a refusal. */
    Optional<String> anything() throws SQLException {
        return one("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and" + OURS + " order by 1 limit 1");
    }

    List<String> schemas() throws SQLException {
        return all("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'"
                + " order by 1");
    }

    /** In the order they were made, so a view on a view comes after it. */
    List<String> storedViews() throws SQLException {
        return all("select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'm' and" + OURS
                + " order by c.oid");
    }

    /** The newest migration, or nothing if the database was never migrated. */
    Optional<String> migration() throws SQLException {
        if (one("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = '"
                        + Migrations.SCHEMA + "' and c.relname = '" + Migrations.HISTORY + "'")
                .isEmpty()) {
            return Optional.empty();
        }
        return one("select version from " + Migrations.SCHEMA + "." + Migrations.HISTORY
                + " where success and version is not null order by installed_rank desc limit 1");
    }

    Optional<String> one(String sql) throws SQLException {
        return all(sql).stream().findFirst();
    }

    private List<String> all(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
