package org.durna.frame;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A drawing being written. Words are escaped on the way in, and nothing but presentation attributes is used, so that the
 * drawing obeys the page's content security policy and looks the same on a paper.
 */
final class Svg {
    static final String INK = "#14233B";
    static final String MUTED = "#5A6473";
    static final String LINE = "#D9D5CA";
    static final String PETROL = "#0F5C63";
    static final String TYPE = "Inter Variable, Noto Sans, sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens a chart, 680 wide: what it is called and what it says stand first, for whoever hears it. */
    Svg chart(double height, String title, String description) {
        String id = LineChart.id(title, description);
        return open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "chart",
                        "viewBox",
                        "0 0 680 " + number(height),
                        "width",
                        "680",
                        "height",
                        number(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-text")
                .say("title", title, "id", id + "-title")
                .say("desc", description, "id", id + "-text")
                .open("g", "font-family", TYPE, "font-size", 13, "fill", INK);
    }

    /** Opens an element; the attributes are names and values in turn. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Svg draw(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds words only. */
    Svg say(String name, String words, Object... attributes) {
        start(name, attributes);
        out.append('>').append(escaped(words)).append("</").append(name).append('>');
        return this;
    }

    Content content() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The drawing is not closed: " + open);
        }
        String drawn = out.toString();
        return output -> output.writeContent(drawn);
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            out.append(escaped(
                    attributes[at + 1] instanceof Double number ? number(number) : attributes[at + 1].toString()));
            out.append('"');
        }
    }

    /** A coordinate: one decimal is finer than any eye. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
