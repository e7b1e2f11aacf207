package org.durna.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.statistics.ReferencePeriod;

/** The countries with the greatest figures of one period, as bars. */
public record Bars(String period, List<Bar> bars) {
    public static final int ROW = 26;
    public static final int NAMES = 190;
    public static final int LONGEST = 440;
    private static final int MOST = 12;

    public record Bar(String name, BigDecimal value, String length) {}

    /** Nothing where fewer than three countries have a figure. */
    static Optional<Bars> of(FigureGrid grid) {
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        int newest = grid.periods().size() - 1;
        ReferencePeriod period = grid.periods().get(newest);
        List<Bar> found = grid.countries().stream()
                .flatMap(row -> row.cells().get(newest).stream()
                        .flatMap(cell -> cell.amount().number().stream())
                        .filter(value -> value.signum() > 0)
                        .map(value -> new Bar(row.name(), value, "0")))
                .sorted(Comparator.comparing(Bar::value).reversed())
                .limit(MOST)
                .toList();
        if (found.size() < 3) {
            return Optional.empty();
        }
        BigDecimal most = found.getFirst().value();
        return Optional.of(new Bars(
                period.code(),
                found.stream()
                        .map(bar -> new Bar(bar.name(), bar.value(), length(bar.value(), most)))
                        .toList()));
    }

    private static String length(BigDecimal value, BigDecimal most) {
        double share = value.divide(most, 6, RoundingMode.HALF_UP).doubleValue();
        return Chart.point(Math.max(1, share * LONGEST));
    }

    public int height() {
        return bars.size() * ROW + 8;
    }
}
