package org.durna.statistics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.frame.BarChart;
import org.durna.frame.LineChart;
import org.durna.frame.Page;
import org.durna.frame.Series;
import org.durna.frame.Sparkline;
import org.durna.statistics.FigureCard;
import org.durna.statistics.Observation;

/** The figures as drawings; the same figures always stand beside them in words. */
public final class Drawings {
    private static final int MOST_LINES = 4;
    private static final int MOST_BARS = 12;
    private static final int FEWEST_BARS = 3;

    private Drawings() {}

    /** How the headline figure moved, or nothing where fewer than two figures are there to draw. */
    public static Optional<Sparkline> small(FigureCard card, Page page) {
        List<Observation> known = card.course().stream()
                .filter(each -> each.amount().number().isPresent())
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Observation first = known.getFirst();
        Observation last = known.getLast();
        return Optional.of(Sparkline.of(
                page.t(
                        "statistics.course.said",
                        first.period().code(),
                        first.amount().number().orElseThrow(),
                        last.period().code(),
                        last.amount().number().orElseThrow()),
                new Series(
                        page.text(card.indicator().name()),
                        card.course().stream().map(Drawings::point).toList())));
    }

    /** The rows that speak for the whole over time; where there is none, the countries with the greatest newest figures. */
    static Optional<LineChart> course(FigureGrid grid, String title, String unit, Page page) {
        List<FigureGrid.Row> rows = new ArrayList<>(grid.whole());
        rows.addAll(grid.aggregates());
        if (rows.isEmpty()) {
            grid.countries().stream()
                    .filter(row -> row.newest().isPresent())
                    .sorted(Comparator.comparing((FigureGrid.Row row) ->
                                    row.newest().orElseThrow().amount().number().orElseThrow())
                            .reversed())
                    .limit(MOST_LINES)
                    .forEach(rows::add);
        }
        if (grid.periods().size() < 2
                || rows.stream().allMatch(row -> row.newest().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(LineChart.of(
                title,
                page.t(
                        "statistics.chart.desc",
                        unit,
                        grid.periods().getFirst().code(),
                        grid.periods().getLast().code()),
                rows.stream().limit(MOST_LINES).map(row -> series(row, grid)).toList()));
    }

    /** The countries with the greatest figures of the newest period; nothing where fewer than three have one. */
    static Optional<BarChart> greatest(FigureGrid grid, Page page) {
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        int newest = grid.periods().size() - 1;
        List<Series.Point> points = grid.countries().stream()
                .flatMap(row -> row.cells().get(newest).stream()
                        .flatMap(cell -> cell.amount().number().stream())
                        .filter(value -> value.signum() > 0)
                        .map(value -> new Series.Point(row.name(), value)))
                .sorted(Comparator.comparing(Series.Point::value).reversed())
                .limit(MOST_BARS)
                .toList();
        String period = grid.periods().get(newest).code();
        return points.size() < FEWEST_BARS
                ? Optional.empty()
                : Optional.of(BarChart.of(
                        page.t("statistics.bars.title", period),
                        page.t("statistics.bars.desc", period),
                        new Series(period, points)));
    }

    private static Series series(FigureGrid.Row row, FigureGrid grid) {
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < grid.periods().size(); i++) {
            points.add(new Series.Point(
                    grid.periods().get(i).code(),
                    row.cells().get(i).flatMap(cell -> cell.amount().number()).orElse(null)));
        }
        return new Series(row.name(), points);
    }

    private static Series.Point point(Observation observation) {
        return new Series.Point(
                observation.period().code(), observation.amount().number().orElse(null));
    }
}
