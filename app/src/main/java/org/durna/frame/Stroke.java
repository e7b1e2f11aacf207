package org.durna.frame;

import java.util.List;

/** How one series of several is drawn: its line, its marker and, last, its colour. */
record Stroke(String colour, String dash, String marker) {
    private static final List<Stroke> ALL = List.of(
            new Stroke("#0F5C63", "none", "circle"),
            new Stroke("#9A5600", "7 4", "square"),
            new Stroke("#24569F", "2 4", "triangle"),
            new Stroke("#14233B", "12 4 2 4", "diamond"),
            new Stroke("#24734A", "5 3", "cross"),
            new Stroke("#5A6473", "1 3", "ring"));

    static Stroke of(int series) {
        return ALL.get(series % ALL.size());
    }

    void mark(Svg svg, double x, double y) {
        switch (marker) {
            case "circle" -> svg.draw("circle", "cx", x, "cy", y, "r", 3.5, "fill", colour);
            case "square" -> svg.draw("rect", "x", x - 3.2, "y", y - 3.2, "width", 6.4, "height", 6.4, "fill", colour);
            case "triangle" -> shape(svg, "M", x, y - 4.2, "L", x + 4, y + 3, "L", x - 4, y + 3);
            case "diamond" -> shape(svg, "M", x, y - 4.6, "L", x + 4.6, y, "L", x, y + 4.6, "L", x - 4.6, y);
            case "cross" -> {
                String arms = path("M", x - 3.5, y - 3.5, "L", x + 3.5, y + 3.5)
                        + path("M", x - 3.5, y + 3.5, "L", x + 3.5, y - 3.5);
                svg.draw("path", "d", arms, "stroke", colour, "stroke-width", 2, "fill", "none");
            }
            default ->
                svg.draw(
                        "circle", "cx", x, "cy", y, "r", 3.2, "fill", "#FFFFFF", "stroke", colour, "stroke-width", 1.8);
        }
    }

    private void shape(Svg svg, Object... parts) {
        svg.draw("path", "d", path(parts) + "Z", "fill", colour);
    }

    static String path(Object... parts) {
        StringBuilder d = new StringBuilder();
        for (Object part : parts) {
            d.append(part instanceof Double number ? Svg.number(number) + " " : part);
        }
        return d.toString().strip();
    }
}
