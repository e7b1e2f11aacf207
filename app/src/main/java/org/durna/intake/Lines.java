package org.durna.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.durna.intake.table.Columns;
import org.durna.intake.table.Grid;
import org.durna.intake.table.Heading;

/**
 * Which rows of a table are one activity: a title that is merged over several rows, or left empty under itself, is one; a row that is
 * one cell from side to side is a heading of those below; sums, empty rows and heads that are said again are none.
 */
final class Lines {
    private static final Pattern COUNTED = Pattern.compile("^\\(?\\d{1,3}\\s*[.)]\\s+");

    private Lines() {}

    /**
     * One activity of a table.
     *
     * @param section the heading that it stands under, or empty
     */
    record Item(Grid grid, Columns columns, String section, List<Grid.Row> rows) {

        String title() {
            return COUNTED.matcher(columns.in(rows.getFirst(), Heading.TITLE).text())
                    .replaceFirst("")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** Where it stands, as its reader finds it: the name of the table, and the rows. */
        String where() {
            int first = rows.getFirst().number();
            int last = rows.getLast().number();
            return grid.name() + ":" + (first == last ? "" + first : first + "–" + last);
        }

        /** All that a column says about it, each once. */
        List<String> all(Heading heading) {
            Set<String> said = new LinkedHashSet<>();
            rows.forEach(row -> said.add(columns.in(row, heading).text().strip()));
            said.remove("");
            return List.copyOf(said);
        }

        Optional<String> one(Heading heading) {
            return all(heading).stream().findFirst();
        }
    }

    static List<Item> of(Grid grid, Columns columns, Predicate<String> isSum) {
        List<Item> items = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        String section = "";
        for (Grid.Row row : grid.rows()) {
            if (row.number() <= columns.lastRow() || row.isEmpty() || isHead(row, columns)) {
                continue;
            }
            Grid.Cell title = columns.in(row, Heading.TITLE);
            if (isSection(row)) {
                close(grid, columns, section, rows, items);
                section = row.cells().stream()
                        .map(Grid.Cell::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
            } else if (row.cells().stream().anyMatch(cell -> isSum.test(cell.text()))) {
                close(grid, columns, section, rows, items);
            } else if (!rows.isEmpty() && (title.fromAbove() || title.text().isBlank())) {
                rows.add(row);
            } else if (!title.text().isBlank()) {
                close(grid, columns, section, rows, items);
                rows.add(row);
            }
        }
        close(grid, columns, section, rows, items);
        return items;
    }

    private static void close(Grid grid, Columns columns, String section, List<Grid.Row> rows, List<Item> items) {
        if (!rows.isEmpty()) {
            items.add(new Item(grid, columns, section, List.copyOf(rows)));
            rows.clear();
        }
    }

    private static boolean isHead(Grid.Row row, Columns columns) {
        return columns.places().entrySet().stream()
                        .filter(each -> row.cell(each.getValue())
                                .text()
                                .equals(columns.written().get(each.getKey())))
                        .count()
                >= 2;
    }

    /** One text that is merged over the row, or stands alone in its first cells where the row has many. */
    private static boolean isSection(Grid.Row row) {
        Set<String> said = row.cells().stream()
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
        long merged = row.cells().stream().filter(Grid.Cell::fromLeft).count();
        return said.size() == 1
                && row.cells().stream().noneMatch(Grid.Cell::fromAbove)
                && (merged >= 2 || row.cells().size() == 1);
    }
}
