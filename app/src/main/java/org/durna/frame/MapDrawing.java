package org.durna.frame;

import gg.jte.Content;
import java.util.List;
import org.durna.frame.OutlineMap.Kind;
import org.durna.frame.OutlineMap.Mark;
import org.durna.frame.Outlines.Country;
import org.jspecify.annotations.Nullable;

/** The drawing of a map: land, marked countries in their order, then the letters on top of all. */
final class MapDrawing {
    private static final String LAND = "#F1ECE1";
    private static final String COAST = "#C9C3B4";
    private static final String WHITE = "#FFFFFF";
    private static final String SOFT = "#E4F0EE";

    private final OutlineMap map;
    private final String id;
    private final Svg svg = new Svg();

    MapDrawing(OutlineMap map) {
        this.map = map;
        this.id = LineChart.id(map.title(), map.description());
    }

    Content drawn() {
        Outlines outlines = map.outlines();
        String box =
                String.join(" ", outlines.viewBox().stream().map(Svg::number).toList());
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "outline-map__drawing",
                "viewBox",
                box,
                "width",
                Svg.number(outlines.width()),
                "height",
                Svg.number(outlines.height()),
                "role",
                map.leadsAnywhere() ? "group" : "img",
                "aria-labelledby",
                id + "-title " + id + "-text");
        svg.say("title", map.title(), "id", id + "-title").say("desc", map.description(), "id", id + "-text");
        svg.open("defs");
        svg.open("clipPath", "id", id + "-frame")
                .draw(
                        "rect",
                        "x",
                        outlines.viewBox().get(0),
                        "y",
                        outlines.viewBox().get(1),
                        "width",
                        outlines.width(),
                        "height",
                        outlines.height())
                .close();
        patterns(svg, id);
        svg.close();
        svg.open(
                "g",
                "clip-path",
                "url(#" + id + "-frame)",
                "stroke-linejoin",
                "round",
                "font-family",
                Svg.TYPE,
                "font-size",
                15,
                "font-weight",
                "bold",
                "text-anchor",
                "middle");
        List<Country> plain = outlines.countries().stream()
                .filter(country -> !map.marks().containsKey(country.code()))
                .toList();
        svg.open("g", "fill", LAND, "stroke", COAST, "stroke-width", 0.8, "aria-hidden", "true");
        plain.forEach(country -> svg.draw("path", "d", country.d()));
        svg.close();
        for (Country country : outlines.countries()) {
            marked(country, map.marks().get(country.code()));
        }
        return svg.close().close().content();
    }

    private void marked(Country country, @Nullable Mark mark) {
        if (mark == null) {
            return;
        }
        boolean leads = !mark.address().isEmpty();
        if (leads) {
            svg.open("a", "href", mark.address(), "aria-label", mark.label());
        } else {
            svg.open("g");
        }
        svg.say("title", mark.label());
        svg.draw(
                "path",
                "d",
                country.d(),
                "fill",
                fill(mark.kind(), id),
                "stroke",
                Svg.PETROL,
                "stroke-width",
                mark.kind() == Kind.OUTLINED ? 2.4 : 1.2);
        double x = country.label().get(0);
        double y = country.label().get(1) + 5;
        boolean dark = mark.kind() == Kind.SOLID;
        svg.say(
                "text",
                country.code(),
                "x",
                x,
                "y",
                y,
                "fill",
                "none",
                "stroke",
                dark ? Svg.PETROL : WHITE,
                "stroke-width",
                6,
                "aria-hidden",
                "true");
        svg.say("text", country.code(), "x", x, "y", y, "fill", dark ? WHITE : Svg.INK, "aria-hidden", "true");
        svg.close();
    }

    static Content swatch(Kind kind) {
        Svg svg = new Svg();
        String id = "swatch-" + kind.name().toLowerCase(java.util.Locale.ROOT);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "outline-map__swatch",
                "viewBox",
                "0 0 28 18",
                "width",
                28,
                "height",
                18,
                "aria-hidden",
                "true");
        svg.open("defs");
        patterns(svg, id);
        svg.close();
        svg.draw(
                "rect",
                "x",
                1.5,
                "y",
                1.5,
                "width",
                25.0,
                "height",
                15.0,
                "fill",
                fill(kind, id),
                "stroke",
                Svg.PETROL,
                "stroke-width",
                kind == Kind.OUTLINED ? 2.4 : 1.2);
        return svg.close().content();
    }

    private static void patterns(Svg svg, String id) {
        svg.open("pattern", "id", id + "-striped", "width", 6, "height", 6, "patternUnits", "userSpaceOnUse")
                .draw("rect", "width", 6, "height", 6, "fill", SOFT)
                .draw("path", "d", "M3 0V6", "stroke", Svg.PETROL, "stroke-width", 1.6)
                .close();
        svg.open("pattern", "id", id + "-dotted", "width", 6, "height", 6, "patternUnits", "userSpaceOnUse")
                .draw("rect", "width", 6, "height", 6, "fill", WHITE)
                .draw("circle", "cx", 3, "cy", 3, "r", 1.3, "fill", Svg.PETROL)
                .close();
    }

    private static String fill(Kind kind, String id) {
        return switch (kind) {
            case SOLID -> Svg.PETROL;
            case STRIPED -> "url(#" + id + "-striped)";
            case DOTTED -> "url(#" + id + "-dotted)";
            case OUTLINED -> WHITE;
        };
    }
}
