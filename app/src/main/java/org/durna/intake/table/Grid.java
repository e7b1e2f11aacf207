package org.durna.intake.table;

import java.util.List;

/**
 * One table of a document.
 *
 * @param name the name of its sheet, or its number among the tables of a text
 */
public record Grid(String name, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /** One row, with its number as the reader of the document counts: from 1. */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * One cell.
     *
     * @param text what stands in it; the parts of a merged cell all bear its text
     * @param fromAbove whether it is a part of a merged cell that begins in a row above
     * @param fromLeft whether it is a part of a merged cell that begins in a column to the left
     */
    public record Cell(String text, boolean fromAbove, boolean fromLeft) {
        static final Cell EMPTY = new Cell("", false, false);
    }
}
