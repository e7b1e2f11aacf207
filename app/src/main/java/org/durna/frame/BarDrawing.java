package org.durna.frame;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drawing of a bar chart: labels at the left, bars from zero, numbers at their ends, a legend where there are several series. */
final class BarDrawing {
    private static final double WIDTH = 680;
    private static final double LETTER = 7.2;
    private static final double BAR = 16;
    private static final double GAP = 10;
    private static final int LABEL_LETTERS = 30;

    private final BarChart chart;
    private final Page page;
    private final List<String> labels;
    private final Scale scale;
    private final int decimals;
    private final double left;
    private final double right;
    private final Svg svg = new Svg();

    BarDrawing(BarChart chart, Page page) {
        this.chart = chart;
        this.page = page;
        this.labels = Series.labels(chart.series());
        this.scale = Scale.of(Series.values(chart.series()).toList());
        this.decimals = Series.decimals(chart.series());
        int longest = labels.stream().mapToInt(String::length).max().orElse(1);
        this.left = 14 + LETTER * Math.min(LABEL_LETTERS, longest);
        int number = Series.values(chart.series())
                .map(this::said)
                .mapToInt(String::length)
                .max()
                .orElse(1);
        this.right = WIDTH - 12 - LETTER * number;
    }

    Content drawn() {
        boolean several = chart.series().size() > 1;
        double top = several ? 30 : 4;
        double height = top + labels.size() * group() + 4;
        svg.chart(height, chart.title(), chart.description());
        if (several) {
            legend();
        }
        svg.draw(
                "line",
                "x1",
                zero(),
                "x2",
                zero(),
                "y1",
                top,
                "y2",
                height - 4,
                "stroke",
                Svg.MUTED,
                "stroke-width",
                1);
        for (int at = 0; at < labels.size(); at++) {
            bars(labels.get(at), top + at * group());
        }
        return svg.close().close().content();
    }

    private void bars(String label, double top) {
        double middle = top + group() / 2;
        List<String> lines = lines(label);
        for (int at = 0; at < lines.size(); at++) {
            svg.say(
                    "text",
                    lines.get(at),
                    "x",
                    left - 8,
                    "y",
                    middle + 4.5 + (at - (lines.size() - 1) / 2.0) * 14,
                    "text-anchor",
                    "end");
        }
        for (int at = 0; at < chart.series().size(); at++) {
            bar(chart.series().get(at).at(label), at, top + GAP / 2 + at * (BAR + 3));
        }
    }

    private void bar(@Nullable BigDecimal value, int series, double y) {
        if (value == null) {
            svg.say(
                    "text",
                    "? " + page.t("frame.cell.unknown"),
                    "x",
                    zero() + 6,
                    "y",
                    y + 12.5,
                    "fill",
                    Svg.MUTED,
                    "font-style",
                    "italic");
            return;
        }
        double end = x(value);
        filled(Math.min(end, zero()), y, Math.abs(end - zero()), series);
        svg.say("text", said(value), "x", Math.max(end, zero()) + 6, "y", y + 12.5);
    }

    /** Solid, empty, striped, half: four fillings that stay apart in black and white. */
    private void filled(double x, double y, double width, int series) {
        String colour = Stroke.of(series).colour();
        int filling = series % 4;
        svg.draw(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                BAR,
                "fill",
                filling == 0 ? colour : "#FFFFFF",
                "stroke",
                colour,
                "stroke-width",
                1.2);
        if (filling == 2) {
            for (double at = x + 4; at < x + width; at += 4) {
                svg.draw("line", "x1", at, "x2", at, "y1", y, "y2", y + BAR, "stroke", colour, "stroke-width", 1.4);
            }
        }
        if (filling == 3) {
            svg.draw("rect", "x", x, "y", y + BAR / 2, "width", width, "height", BAR / 2, "fill", colour);
        }
    }

    private void legend() {
        double x = left;
        for (int at = 0; at < chart.series().size(); at++) {
            String name = chart.series().get(at).name();
            filled(x, 4, 22, at);
            svg.say("text", name, "x", x + 29, "y", 16.5);
            x += 29 + name.length() * LETTER + 18;
        }
    }

    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LABEL_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private double group() {
        return Math.max(
                chart.series().size() * (BAR + 3) + GAP,
                labels.stream().mapToInt(label -> lines(label).size()).max().orElse(1) * 14 + 6);
    }

    private double zero() {
        return x(BigDecimal.ZERO);
    }

    private double x(BigDecimal value) {
        return left + (right - left) * scale.share(value);
    }

    private String said(BigDecimal value) {
        return page.number(value, decimals);
    }
}
