package org.durna.linkage;

import java.util.List;
import java.util.Objects;

/** A field of the schema: its name, what it holds, and the columns it is read from (several: a name now and former ones). */
public record Field(String name, Kind kind, List<String> columns) {
    /** What parts the names in a cell that was read from several columns. */
    public static final char BETWEEN = '\u001F';

    public Field {
        Objects.requireNonNull(kind);
        columns = List.copyOf(columns);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A field needs a name");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The field " + name + " names no column");
        }
    }

    public static Field of(String column, Kind kind) {
        return new Field(column, kind, List.of(column));
    }
}
