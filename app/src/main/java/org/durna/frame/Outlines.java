package org.durna.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.durna.pack.Pack;

/** The outlines of countries as a pack brings them: a frame, and for each country its code, its line and where its name stands. */
public record Outlines(
        @JsonProperty("viewBox") List<Double> viewBox, String projection, String source, List<Country> countries) {
    private static final Pattern LINE = Pattern.compile("[MmLlHhVvZz0-9eE.,\\s-]*");

    public Outlines {
        viewBox = List.copyOf(viewBox);
        countries = List.copyOf(countries);
        if (viewBox.size() != 4) {
            throw new IllegalArgumentException("The frame of a map is four numbers");
        }
    }

    /** One country: its ISO 3166 code, its English name, its line as SVG path data, and the place of its label. */
    public record Country(String code, String name, String d, List<Double> label) {
        public Country {
            label = List.copyOf(label);
            if (!LINE.matcher(d).matches()) {
                throw new IllegalArgumentException("The line of " + code + " is not a path");
            }
        }
    }

    public static Outlines of(Pack pack, String file) {
        return pack.read(file, Outlines.class);
    }

    double width() {
        return viewBox.get(2);
    }

    double height() {
        return viewBox.get(3);
    }
}
