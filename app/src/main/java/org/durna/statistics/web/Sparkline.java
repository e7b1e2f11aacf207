package org.durna.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.statistics.Observation;

/** The course of a figure as a small line without words; the figures themselves stand one step away. */
public record Sparkline(List<String> runs, String lastX, String lastY) {
    public static final int WIDTH = 96;
    public static final int HEIGHT = 26;
    private static final int EDGE = 4;

    /** Nothing where fewer than two figures are there to draw. */
    public static Optional<Sparkline> of(List<Observation> course) {
        List<BigDecimal> values =
                course.stream().flatMap(each -> each.amount().number().stream()).toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        BigDecimal highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        String x = "0";
        String y = "0";
        for (int i = 0; i < course.size(); i++) {
            Optional<BigDecimal> value = course.get(i).amount().number();
            if (value.isEmpty()) {
                runs.add(run.toString().strip());
                run.setLength(0);
                continue;
            }
            x = Chart.point(EDGE + (WIDTH - 2.0 * EDGE) * i / (course.size() - 1));
            y = Chart.point(y(value.get(), lowest, highest));
            run.append(x).append(',').append(y).append(' ');
        }
        runs.add(run.toString().strip());
        runs.removeIf(each -> each.indexOf(' ') < 0);
        return Optional.of(new Sparkline(List.copyOf(runs), x, y));
    }

    private static double y(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        BigDecimal range = highest.subtract(lowest);
        double share = range.signum() == 0
                ? 0
                : value.subtract(lowest).divide(range, 6, RoundingMode.HALF_UP).doubleValue();
        return HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share;
    }
}
