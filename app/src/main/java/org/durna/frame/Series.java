package org.durna.frame;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures under one name, one for each label; a figure that is not known is a gap and is never drawn as zero. */
public record Series(String name, List<Point> points) {
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-.{1,6})?");

    public Series {
        points = List.copyOf(points);
    }

    /** One figure; null where it is not known. */
    public record Point(String label, @Nullable BigDecimal value) {}

    @Nullable
    BigDecimal at(String label) {
        return points.stream()
                .filter(point -> point.label().equals(label))
                .map(Point::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The labels of all, in the order of time where they are years or parts of years, else as they come. */
    static List<String> labels(List<Series> all) {
        SequencedSet<String> found = new LinkedHashSet<>();
        all.forEach(series -> series.points().forEach(point -> found.add(point.label())));
        boolean periods = found.stream().allMatch(label -> PERIOD.matcher(label).matches());
        return List.copyOf(periods ? new TreeSet<>(found) : found);
    }

    static Stream<BigDecimal> values(List<Series> all) {
        return all.stream()
                .flatMap(series -> series.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull);
    }

    /** How many decimals the figures are shown with: as many as the finest has, and at most two. */
    static int decimals(List<Series> all) {
        return values(all)
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .map(scale -> Math.min(scale, 2))
                .max()
                .orElse(0);
    }
}
