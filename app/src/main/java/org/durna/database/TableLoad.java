package org.durna.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.database.Manifest.Column;
import org.durna.database.Manifest.SequenceValue;
import org.durna.database.Manifest.TableCopy;
import org.postgresql.PGConnection;

/** The rows of a backup on their way into the tables, in the caller's one transaction. */
final class TableLoad {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final BackupFile backup;
    private final Map<String, Catalogue.Table> target = new HashMap<>();

    TableLoad(Connection connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
    }

    void run() throws SQLException, IOException {
        Catalogue catalogue = new Catalogue(connection);
        for (Catalogue.Table table : catalogue.tables()) {
            target.put(table.schema() + "." + table.name(), table);
        }
        backup.manifest().tables().forEach(this::refuseUnknown);
        execute(Backup.ONE_FORM);
        boolean free = catalogue
                .one("select has_parameter_privilege(current_user, 'session_replication_role', 'SET')")
                .equals(Optional.of("t"));
        List<TableCopy> tables = backup.manifest().tables();
        List<Catalogue.Trigger> triggers = catalogue.triggers();
        silence(triggers);
        if (free) {
            execute("set local session_replication_role = replica");
        } else {
            tables = TableOrder.of(tables, catalogue.references());
            execute("set constraints all deferred");
        }
        truncate();
        for (TableCopy table : tables) {
            load(table);
        }
        setSequences();
        for (String view : catalogue.storedViews()) {
            execute("refresh materialized view " + view);
        }
        if (!free) {
            execute("set constraints all immediate");
        }
        wake(triggers);
    }

    private void refuseUnknown(TableCopy table) {
        String name = table.schema() + "." + table.name();
        Catalogue.Table here = target.get(name);
        if (here == null) {
            throw DatabaseProblem.of("restore.table-unknown", name);
        }
        Set<String> columns = here.columns().stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
        for (Column column : table.columns()) {
            if (!columns.contains(column.name())) {
                throw DatabaseProblem.of("restore.column-unknown", name, column.name());
            }
        }
    }

    /** Rows come back as they were: what a trigger did when they were first written is in them already. */
    private void silence(List<Catalogue.Trigger> triggers) throws SQLException {
        for (Catalogue.Trigger trigger : triggers) {
            execute("alter table " + trigger.table() + " disable trigger " + trigger.name());
        }
    }

    private void wake(List<Catalogue.Trigger> triggers) throws SQLException {
        for (Catalogue.Trigger trigger : triggers) {
            execute("alter table " + trigger.table() + " enable" + trigger.when() + " trigger " + trigger.name());
        }
    }

    /** Rows that migrations bring stand in the backup too, perhaps corrected since. */
    private void truncate() throws SQLException {
        if (!target.isEmpty()) {
            execute("truncate "
                    + target.values().stream().map(Catalogue.Table::quoted).collect(Collectors.joining(", ")));
        }
    }

    private void load(TableCopy table) throws SQLException, IOException {
        Catalogue.Table named = new Catalogue.Table(table.schema(), table.name(), false, table.columns());
        if (table.columns().isEmpty()) {
            return;
        }
        try (InputStream rows = backup.content(table.entry())) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + named.quoted() + " (" + named.quotedColumns() + ") from stdin", rows, BUFFER);
            if (loaded != table.rows()) {
                throw DatabaseProblem.of("restore.entry-damaged", table.entry());
            }
        }
    }

    private void setSequences() throws SQLException {
        String sql = """
                select setval(seqrelid::regclass, coalesce(?, seqstart), ?) from pg_sequence
                 where seqrelid = to_regclass(?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (SequenceValue sequence : backup.manifest().sequences()) {
                statement.setObject(1, sequence.last(), java.sql.Types.BIGINT);
                statement.setBoolean(2, sequence.last() != null);
                statement.setString(3, Catalogue.quote(sequence.schema()) + "." + Catalogue.quote(sequence.name()));
                statement.execute();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
