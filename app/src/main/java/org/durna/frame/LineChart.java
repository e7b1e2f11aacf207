package org.durna.frame;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time as lines. Each line is told by its dashes, its markers and the name at its end, colour comes last;
 * a figure that is not known leaves a gap. The axis always holds zero.
 */
public record LineChart(String title, String description, List<Series> series) {
    public LineChart {
        series = List.copyOf(series);
    }

    public static LineChart of(String title, String description, List<Series> series) {
        return new LineChart(title, description, series);
    }

    /** The drawing. */
    public Content svg(Page page) {
        return new LineDrawing(this, page).drawn();
    }

    /** The same figures as a table: labels down, series across. */
    public Table table(Page page) {
        return table(page, title, series);
    }

    /** Whether a figure is missing between others, so that the reader is told what a gap means. */
    public boolean hasGaps() {
        List<String> labels = Series.labels(series);
        return series.stream().anyMatch(each -> labels.stream().anyMatch(label -> each.at(label) == null));
    }

    static Table table(Page page, String title, List<Series> series) {
        int decimals = Series.decimals(series);
        List<Column> columns = new java.util.ArrayList<>();
        columns.add(Column.text("label", page.t("frame.chart.label")));
        for (int at = 0; at < series.size(); at++) {
            columns.add(Column.number("series" + at, series.get(at).name()));
        }
        List<Row> rows = Series.labels(series).stream()
                .map(label -> {
                    List<Cell> cells = new java.util.ArrayList<>();
                    cells.add(Cell.text(label));
                    series.forEach(each -> cells.add(cell(each.at(label), decimals)));
                    return new Row(cells, false);
                })
                .toList();
        return Table.of(title, columns, rows);
    }

    private static Cell cell(@Nullable BigDecimal value, int decimals) {
        return value == null ? Cell.unknown() : Cell.number(value, decimals);
    }

    /** A name for the parts of the drawing that the page refers to; two charts with other words have other names. */
    static String id(String title, String description) {
        return "chart-" + Integer.toHexString(Objects.hash(title, description));
    }
}
