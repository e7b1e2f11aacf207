package org.durna.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line chart as geometry: where its lines, dots and ticks lie. A gap in the figures is a gap in the line. */
public record Chart(List<Line> lines, List<Tick> periods, List<Tick> values) {
    public static final int WIDTH = 760;
    public static final int HEIGHT = 300;
    public static final int LEFT = 78;
    public static final int RIGHT = WIDTH - 16;
    public static final int TOP = 14;
    public static final int BOTTOM = HEIGHT - 34;

    /** Distinct without colour: each line has its own dashes. */
    private static final String[] COLOURS = {"#0F5C63", "#9A5600", "#24569F", "#14233B"};

    private static final String[] DASHES = {"none", "8 4", "2 4", "10 3 2 3"};
    public static final int MOST_LINES = COLOURS.length;
    private static final int MOST_PERIOD_LABELS = 12;

    /** A named row of figures, one for each period, empty where there is none. */
    record Series(String name, List<Optional<BigDecimal>> values) {}

    /** One line: its unbroken runs as points of a polyline, and a dot for each figure. */
    public record Line(String name, String colour, String dashes, List<String> runs, List<Dot> dots) {}

    public record Dot(String x, String y, String period, BigDecimal value) {}

    /** A mark on an axis: where, and at which number or period. */
    public record Tick(String at, String label, BigDecimal value) {}

    static Optional<Chart> of(List<String> periods, List<Series> series) {
        List<BigDecimal> all = series.stream()
                .flatMap(each -> each.values().stream().flatMap(Optional::stream))
                .toList();
        if (all.isEmpty() || periods.size() < 2) {
            return Optional.empty();
        }
        BigDecimal highest = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lowest = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal step = step(highest.subtract(lowest));
        Scale scale = new Scale(
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                highest.divide(step, 0, RoundingMode.CEILING).multiply(step),
                periods.size());
        List<Line> lines = new ArrayList<>();
        for (Series each : series.subList(0, Math.min(MOST_LINES, series.size()))) {
            lines.add(line(each, lines.size(), periods, scale));
        }
        return Optional.of(new Chart(lines, periodTicks(periods, scale), valueTicks(step, scale)));
    }

    /** How numbers and periods become points. */
    private record Scale(BigDecimal from, BigDecimal to, int periods) {
        double x(int period) {
            return LEFT + (RIGHT - LEFT) * (double) period / Math.max(1, periods - 1);
        }

        double y(BigDecimal value) {
            BigDecimal range = to.subtract(from);
            double share = range.signum() == 0
                    ? 0
                    : value.subtract(from)
                            .divide(range, 8, RoundingMode.HALF_UP)
                            .doubleValue();
            return BOTTOM - (BOTTOM - TOP) * share;
        }
    }

    private static Line line(Series series, int number, List<String> periods, Scale scale) {
        List<String> runs = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < periods.size(); i++) {
            Optional<BigDecimal> value = series.values().get(i);
            if (value.isEmpty()) {
                runs.add(run.toString().strip());
                run.setLength(0);
                continue;
            }
            String x = point(scale.x(i));
            String y = point(scale.y(value.get()));
            run.append(x).append(',').append(y).append(' ');
            dots.add(new Dot(x, y, periods.get(i), value.get()));
        }
        runs.add(run.toString().strip());
        runs.removeIf(each -> each.indexOf(' ') < 0);
        return new Line(series.name(), COLOURS[number], DASHES[number], runs, dots);
    }

    private static List<Tick> periodTicks(List<String> periods, Scale scale) {
        int every = (periods.size() + MOST_PERIOD_LABELS - 1) / MOST_PERIOD_LABELS;
        List<Tick> ticks = new ArrayList<>();
        for (int i = (periods.size() - 1) % every; i < periods.size(); i += every) {
            ticks.add(new Tick(point(scale.x(i)), periods.get(i), BigDecimal.ZERO));
        }
        return ticks;
    }

    private static List<Tick> valueTicks(BigDecimal step, Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = scale.from; at.compareTo(scale.to) <= 0; at = at.add(step)) {
            ticks.add(new Tick(point(scale.y(at)), "", at));
        }
        return ticks;
    }

    /** A step of 1, 2 or 5 times a power of ten that makes at most five of them. */
    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal rough = range.divide(BigDecimal.valueOf(5), 12, RoundingMode.HALF_UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int nice : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(nice));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    static String point(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
