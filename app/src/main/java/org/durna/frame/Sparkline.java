package org.durna.frame;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as small as a word, beside the number it belongs to: how the figure moved, without axis or scale. */
public record Sparkline(String title, Series series) {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double EDGE = 4;

    public static Sparkline of(String title, Series series) {
        return new Sparkline(title, series);
    }

    /** The drawing; what it says aloud is its title. */
    public Content svg() {
        List<String> labels = Series.labels(List.of(series));
        Scale scale = Scale.of(Series.values(List.of(series)).toList());
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "sparkline",
                "viewBox",
                "0 0 96 24",
                "width",
                "96",
                "height",
                "24",
                "role",
                "img",
                "aria-label",
                title);
        svg.say("title", title);
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        double endX = -1;
        double endY = -1;
        for (int at = 0; at < labels.size(); at++) {
            @Nullable BigDecimal value = series.at(labels.get(at));
            if (value != null) {
                endX = EDGE + (WIDTH - 2 * EDGE) * at / Math.max(1, labels.size() - 1);
                endY = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * scale.share(value);
                path.append(Stroke.path(pen ? "L" : "M", endX, endY));
            }
            pen = value != null;
        }
        svg.draw(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                Svg.PETROL,
                "stroke-width",
                1.6,
                "stroke-linejoin",
                "round");
        if (endX >= 0) {
            svg.draw("circle", "cx", endX, "cy", endY, "r", 2.6, "fill", Svg.PETROL);
        }
        return svg.close().content();
    }
}
