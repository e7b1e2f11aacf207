package org.durna.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An explanation drawn as a waterfall: each field's step up or down, from the odds before looking to the sum. */
public final class Waterfall {
    private static final int ROW = 44;
    private static final int LINE = 15;
    private static final int LETTERS_IN_A_LINE = 64;
    private static final int TOP = 64;
    private static final int WIDTH = 1080;
    /** Fields are never quite independent: beyond this no figure is honest. */
    private static final double MOST_CLAIMED = 100_000;

    private static final int BARS_FROM = 620;
    private static final int BARS_TO = 1010;

    private final Explanation explanation;
    private final Words words;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String label, String values, String reason, double from, double to, String colour) {}

    private Waterfall(Explanation explanation, Locale language) {
        this.explanation = explanation;
        this.words = Words.in(language);
        double at = explanation.before();
        steps.add(new Step(words.say("waterfall.before"), "", words.say("waterfall.before.reason"), 0, at, "#6f777b"));
        List<Explanation.Contribution> sorted = new ArrayList<>(explanation.contributions());
        sorted.sort(Comparator.comparingDouble(c -> -c.bits()));
        for (Explanation.Contribution c : sorted) {
            String reason = c.wording().in(language).orElseGet(() -> words.say("level." + c.level()));
            steps.add(new Step(words.field(c.field()), values(c), reason, at, at + c.bits(), colour(c.bits())));
            at += c.bits();
        }
        if (explanation.likeness() < -0.05) {
            double to = at + explanation.likeness();
            steps.add(new Step(
                    words.say("waterfall.likeness"), "", words.say("waterfall.likeness.reason"), at, to, colour(-1)));
        }
        steps.add(new Step(words.say("waterfall.sum"), "", verdict(), 0, explanation.sum(), "#1d4f91"));
    }

    public static Waterfall of(Explanation explanation, Locale language) {
        return new Waterfall(explanation, language);
    }

    private static String colour(double bits) {
        return bits >= 0 ? "#00703c" : "#b3261e";
    }

    private static String values(Explanation.Contribution c) {
        if (c.one().equals(c.other())) {
            return c.one();
        }
        return (c.one().isEmpty() ? "–" : c.one()) + " · " + (c.other().isEmpty() ? "–" : c.other());
    }

    /** One chance in so many to be wrong, which people grasp better than 0.9999. */
    private String verdict() {
        double p = explanation.probability();
        if (p < 0.5) {
            return words.say("waterfall.no", oneIn(p));
        }
        return words.say("waterfall.yes", oneIn(1 - p));
    }

    private static String oneIn(double chance) {
        double exact = 1 / Math.max(chance, 1e-12);
        if (exact > MOST_CLAIMED) {
            return "100 000+";
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(exact)) - 1));
        return String.format(Locale.ROOT, "%,d", Math.round(exact / unit) * (long) unit)
                .replace(',', ' ');
    }

    /** Lines of plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            boolean first = step == steps.getFirst() || step == steps.getLast();
            double bits = first ? step.to() : step.to() - step.from();
            text.append(String.format(Locale.ROOT, "%+6.1f  %s", bits, step.label()));
            if (!step.values().isEmpty()) {
                text.append(": ").append(step.values());
            }
            text.append(" (").append(step.reason()).append(")\n");
        }
        return text.toString();
    }

    /** A picture that stands alone. */
    public String svg() {
        double low = 0;
        double high = 0;
        for (Step step : steps) {
            low = Math.min(low, Math.min(step.from(), step.to()));
            high = Math.max(high, Math.max(step.from(), step.to()));
        }
        int height = TOP + 24;
        for (Step step : steps) {
            height += heightOf(step);
        }
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH + " " + height)
                .append("\" role=\"img\" font-family=\"Noto Sans, Noto Naskh Arabic, Arial, sans-serif\">\n");
        svg.append("<title>").append(escaped(words.say("waterfall.title"))).append("</title>\n");
        svg.append("<rect width=\"" + WIDTH + "\" height=\"" + height + "\" fill=\"#fff\"/>\n");
        text(svg, 16, 30, 19, "bold", "#0b0c0c", words.say("waterfall.title"), "start");
        text(svg, 16, 50, 13, "normal", "#505a5f", words.say("waterfall.unit"), "start");
        double scale = (BARS_TO - BARS_FROM) / Math.max(1, high - low);
        double zero = BARS_FROM - low * scale;
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#b1b4b6\"/>%n",
                zero,
                TOP,
                zero,
                height - 24));
        int y = TOP;
        for (Step step : steps) {
            row(svg, step, y, zero, scale, step == steps.getFirst() || step == steps.getLast());
            y += heightOf(step);
        }
        return svg.append("</svg>\n").toString();
    }

    private void row(StringBuilder svg, Step step, int y, double zero, double scale, boolean whole) {
        double from = zero + Math.min(step.from(), step.to()) * scale;
        double width = Math.max(1.5, Math.abs(step.to() - step.from()) * scale);
        text(svg, 16, y + 18, 14, "bold", "#0b0c0c", step.label(), "start");
        text(svg, 190, y + 18, 15, "normal", "#0b0c0c", shortened(step.values()), "start");
        int line = step.values().isEmpty() ? y + 18 : y + 35;
        for (String words : lines(step.reason())) {
            text(svg, 190, line, 12, "normal", "#505a5f", words, "start");
            line += LINE;
        }
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"20\" fill=\"%s\"/>%n",
                from,
                y + 8,
                width,
                step.colour()));
        double bits = whole ? step.to() : step.to() - step.from();
        boolean nothing = Math.abs(bits) < 0.05;
        String sign = nothing ? "0" : String.format(Locale.ROOT, "%+.1f", bits).replace('-', '−');
        text(svg, WIDTH - 12, y + 23, 14, "bold", nothing ? "#6f777b" : step.colour(), sign, "end");
    }

    private static int heightOf(Step step) {
        return ROW + LINE * (lines(step.reason()).size() - 1);
    }

    /** Words that fit to the left of the bars. */
    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > LETTERS_IN_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shortened(String values) {
        return values.length() <= 56 ? values : values.substring(0, 55) + "…";
    }

    private static void text(
            StringBuilder svg,
            double x,
            double y,
            int size,
            String weight,
            String colour,
            String words,
            String anchor) {
        if (!words.isEmpty()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.0f\" y=\"%.0f\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\" unicode-bidi=\"plaintext\">%s</text>%n",
                    x,
                    y,
                    size,
                    weight,
                    colour,
                    anchor,
                    escaped(words)));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
