package org.durna.frame;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drawing of a line chart: frame, axis, lines, and the names at their ends moved apart until none covers another. */
final class LineDrawing {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 300;
    private static final double TOP = 14;
    private static final double BOTTOM = 268;
    private static final double LETTER = 7.2;
    private static final double WIDE_LETTER = 8;
    private static final double ROW = 17;
    private static final int MANY = 18;
    private static final double KEY_ROW = 22;

    /** The longest name that has room at the end of its line; where one is longer, all stand below in a key. */
    private static final int AT_END = 20;

    private final LineChart chart;
    private final Page page;
    private final List<String> labels;
    private final Scale scale;
    private final double left;
    private final double right;
    private final boolean keyed;
    private final Svg svg = new Svg();

    LineDrawing(LineChart chart, Page page) {
        this.chart = chart;
        this.page = page;
        this.labels = Series.labels(chart.series());
        this.scale = Scale.of(Series.values(chart.series()).toList());
        this.left = 14
                + LETTER
                        * scale.ticks().stream()
                                .map(this::said)
                                .mapToInt(String::length)
                                .max()
                                .orElse(1);
        int longest = chart.series().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        this.keyed = longest > AT_END;
        this.right = keyed ? WIDTH - 16 : WIDTH - (24 + WIDE_LETTER * longest);
    }

    private record End(String name, Stroke stroke, double y) {}

    Content drawn() {
        double height = keyed ? HEIGHT + 8 + KEY_ROW * chart.series().size() : HEIGHT;
        svg.chart(height, chart.title(), described());
        axis();
        if (Series.values(chart.series()).findAny().isEmpty()) {
            svg.say(
                    "text",
                    page.t("frame.table.empty"),
                    "x",
                    (left + right) / 2,
                    "y",
                    (TOP + BOTTOM) / 2,
                    "text-anchor",
                    "middle",
                    "fill",
                    Svg.MUTED);
        }
        List<End> ends = new ArrayList<>();
        for (int at = 0; at < chart.series().size(); at++) {
            line(chart.series().get(at), Stroke.of(at), ends);
        }
        if (keyed) {
            key();
        } else {
            names(ends);
        }
        return svg.close().close().content();
    }

    private String described() {
        return chart.hasGaps() ? chart.description() + " " + page.t("frame.chart.gap") : chart.description();
    }

    private void axis() {
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick);
            svg.draw(
                    "line",
                    "x1",
                    left,
                    "x2",
                    right,
                    "y1",
                    y,
                    "y2",
                    y,
                    "stroke",
                    tick.signum() == 0 ? Svg.MUTED : Svg.LINE,
                    "stroke-width",
                    1);
            svg.say("text", said(tick), "x", left - 8, "y", y + 4.5, "text-anchor", "end", "fill", Svg.MUTED);
        }
        int widest = labels.stream().mapToInt(String::length).max().orElse(1);
        double room = labels.size() < 2 ? right - left : (right - left) / (labels.size() - 1);
        int every = (int) Math.max(1, Math.ceil((widest * LETTER + 10) / room));
        for (int at = labels.size() - 1; at >= 0; at -= every) {
            svg.draw(
                    "line",
                    "x1",
                    x(at),
                    "x2",
                    x(at),
                    "y1",
                    BOTTOM,
                    "y2",
                    BOTTOM + 4,
                    "stroke",
                    Svg.MUTED,
                    "stroke-width",
                    1);
            svg.say("text", labels.get(at), "x", x(at), "y", BOTTOM + 20, "text-anchor", "middle", "fill", Svg.MUTED);
        }
    }

    private void line(Series series, Stroke stroke, List<End> ends) {
        StringBuilder path = new StringBuilder();
        List<double[]> points = new ArrayList<>();
        boolean pen = false;
        for (int at = 0; at < labels.size(); at++) {
            BigDecimal value = series.at(labels.get(at));
            if (value != null) {
                path.append(Stroke.path(pen ? "L" : "M", x(at), y(value)));
                if (labels.size() <= MANY || alone(series, at) || at == labels.size() - 1) {
                    points.add(new double[] {x(at), y(value)});
                }
                if (last(series, at)) {
                    ends.add(new End(series.name(), stroke, y(value)));
                }
            }
            pen = value != null;
        }
        svg.open("g", "class", "chart__series");
        svg.draw(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                stroke.colour(),
                "stroke-width",
                2,
                "stroke-dasharray",
                stroke.dash(),
                "stroke-linejoin",
                "round");
        points.forEach(point -> stroke.mark(svg, point[0], point[1]));
        svg.close();
    }

    private boolean alone(Series series, int at) {
        return value(series, at - 1) == null && value(series, at + 1) == null;
    }

    private boolean last(Series series, int at) {
        return java.util.stream.IntStream.range(at + 1, labels.size()).allMatch(later -> value(series, later) == null);
    }

    private @Nullable BigDecimal value(Series series, int at) {
        return at < 0 || at >= labels.size() ? null : series.at(labels.get(at));
    }

    private void names(List<End> ends) {
        List<End> sorted =
                ends.stream().sorted(Comparator.comparingDouble(End::y)).toList();
        double[] places = new double[sorted.size()];
        double next = TOP;
        for (int at = 0; at < places.length; at++) {
            places[at] = Math.max(next, sorted.get(at).y());
            next = places[at] + ROW;
        }
        double limit = BOTTOM;
        for (int at = places.length - 1; at >= 0; at--) {
            places[at] = Math.min(places[at], limit);
            limit = places[at] - ROW;
        }
        for (int at = 0; at < places.length; at++) {
            End end = sorted.get(at);
            end.stroke().mark(svg, right + 12, places[at]);
            svg.say("text", end.name(), "x", right + 21, "y", places[at] + 4.5, "font-weight", 600);
        }
    }

    private void key() {
        for (int at = 0; at < chart.series().size(); at++) {
            Stroke stroke = Stroke.of(at);
            double y = HEIGHT + KEY_ROW * at + 4;
            svg.draw(
                    "line",
                    "x1",
                    left,
                    "x2",
                    left + 36,
                    "y1",
                    y,
                    "y2",
                    y,
                    "stroke",
                    stroke.colour(),
                    "stroke-width",
                    2,
                    "stroke-dasharray",
                    stroke.dash());
            stroke.mark(svg, left + 18, y);
            svg.say("text", chart.series().get(at).name(), "x", left + 46, "y", y + 4.5);
        }
    }

    private String said(BigDecimal tick) {
        return page.number(tick, scale.decimals());
    }

    private double x(int at) {
        return labels.size() < 2 ? (left + right) / 2 : left + 8 + (right - left - 16) * at / (labels.size() - 1);
    }

    private double y(BigDecimal value) {
        return BOTTOM - (BOTTOM - TOP) * scale.share(value);
    }
}
