package org.durna.database;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a backup says it holds; written last, when all of it is known. */
record Manifest(
        int format,
        String product,
        Instant created,
        String migration,
        List<TableCopy> tables,
        List<SequenceValue> sequences,
        List<FolderCopy> folders) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        folders = List.copyOf(folders);
    }

    /** The rows of one table as they stood at one moment. */
    record TableCopy(String schema, String name, List<Column> columns, long rows, Sha256 sha256) {
        TableCopy {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + schema + "." + name + ".copy";
        }
    }

    /** A column by name, so that the order in a newer table does not matter. */
    record Column(String name, String type) {}

    /** How far a sequence had counted; nothing if it had not begun. */
    record SequenceValue(
            String schema, String name, @Nullable Long last) {}

    /** The files of one folder. */
    record FolderCopy(String name, long files, long bytes, Sha256 sha256) {}

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }
}
