package org.durna.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table that can be shown, printed and taken away, always with what must be known about it.
 * Its rows may stand in groups; a row that was invented for the demonstration says so wherever it goes.
 */
public record Table(
        String title, String subtitle, TableNotes notes, List<Column> columns, String groupLabel, List<Group> groups) {
    private static final int UPRIGHT = 5;

    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        int width = columns.size();
        if (columns.stream().map(Column::key).distinct().count() != width) {
            throw new IllegalArgumentException("Two columns of a table have the same key");
        }
        if (groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A row of a table has other cells than there are columns");
        }
    }

    /** What a column holds, which decides how it is aligned, sorted and typed in a workbook. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        MARK;

        /** The class under which a style sheet knows the column. */
        public String css() {
            return switch (this) {
                case TEXT -> "words";
                case NUMBER -> "number";
                case DAY -> "day";
                case MARK -> "marked";
            };
        }
    }

    /** One column; the width is in characters, 0 where it may follow its content. */
    public record Column(String key, String label, Kind kind, int width) {
        public static Column text(String key, String label) {
            return new Column(key, label, Kind.TEXT, 0);
        }

        public static Column number(String key, String label) {
            return new Column(key, label, Kind.NUMBER, 0);
        }

        public static Column day(String key, String label) {
            return new Column(key, label, Kind.DAY, 0);
        }

        public static Column mark(String key, String label) {
            return new Column(key, label, Kind.MARK, 0);
        }

        public Column wide(int characters) {
            return new Column(key, label, kind, characters);
        }
    }

    /** Rows under one heading; an empty heading is not shown. */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One row, and whether it was invented for the demonstration. */
    public record Row(List<Cell> cells, boolean sample) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public Row asSample(boolean invented) {
            return new Row(cells, invented);
        }
    }

    public static Table of(String title, List<Column> columns, List<Row> rows) {
        return new Table(title, "", TableNotes.none(), columns, "", List.of(new Group("", rows)));
    }

    /** A table in groups; the label names what the groups are, and heads their column when the table is taken away. */
    public static Table grouped(String title, List<Column> columns, String groupLabel, List<Group> groups) {
        return new Table(title, "", TableNotes.none(), columns, groupLabel, groups);
    }

    public Table withSubtitle(String text) {
        return new Table(title, text, notes, columns, groupLabel, groups);
    }

    public Table withNotes(TableNotes said) {
        return new Table(title, subtitle, said, columns, groupLabel, groups);
    }

    public boolean hasSamples() {
        return rows().anyMatch(Row::sample);
    }

    public boolean isGrouped() {
        return groups.stream().anyMatch(group -> !group.heading().isEmpty());
    }

    public boolean isEmpty() {
        return rows().findAny().isEmpty();
    }

    public boolean hasBlanks() {
        return shows(Cell.Unknown.class) || shows(Cell.None.class) || shows(Cell.Hidden.class);
    }

    /** Whether the table wants its paper across: more columns than an upright page can hold. */
    public boolean isWide() {
        int marks = (int)
                columns.stream().filter(column -> column.kind() == Kind.MARK).count();
        return columns.size() - marks + marks / 3 > UPRIGHT;
    }

    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** The marks that occur, each once, in the order in which they first occur: the legend. */
    public List<Cell.Mark> marks() {
        Map<String, Cell.Mark> found = new LinkedHashMap<>();
        cells().forEach(cell -> {
            if (cell instanceof Cell.Mark mark) {
                found.putIfAbsent(mark.letter() + ' ' + mark.word(), mark);
            }
        });
        return List.copyOf(found.values());
    }

    /** Whether a cell of this kind occurs, so that the legend explains only what is there. */
    public boolean shows(Class<? extends Cell> kind) {
        return cells().anyMatch(kind::isInstance);
    }

    private Stream<Cell> cells() {
        return rows().flatMap(row -> row.cells().stream());
    }
}
