package org.durna.reporting.reading;

import java.util.List;

/** A sheet as it was sent back: rows of cells as text, each row with its number as the reader sees it. */
public record Sheet(List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One row; cells that are empty are empty texts. */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The place of a cell as spreadsheets name it: column 2 of row 7 is {@code C7}. */
    public static String place(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
