package org.durna.frame;

import gg.jte.Content;
import java.util.List;

/** Figures beside each other as lying bars from zero, each with its number; series are told apart by their filling. */
public record BarChart(String title, String description, List<Series> series) {
    public BarChart {
        series = List.copyOf(series);
    }

    public static BarChart of(String title, String description, List<Series> series) {
        return new BarChart(title, description, series);
    }

    public static BarChart of(String title, String description, Series series) {
        return new BarChart(title, description, List.of(series));
    }

    /** The drawing. */
    public Content svg(Page page) {
        return new BarDrawing(this, page).drawn();
    }

    /** The same figures as a table: labels down, series across. */
    public Table table(Page page) {
        return LineChart.table(page, title, series);
    }
}
