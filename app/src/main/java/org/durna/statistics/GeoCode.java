package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a country or of an aggregate of countries as the sources of the pack write it: {@code XA}, {@code UNION_2020}. */
public record GeoCode(@JsonValue String value) implements Comparable<GeoCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z_][A-Z0-9_]{0,19}");

    /** A figure that is not broken down by country. */
    public static final GeoCode WHOLE = new GeoCode("_Z");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GeoCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A geo code is written in capitals, such as XA or UNION_2020");
        }
    }

    public static Optional<GeoCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new GeoCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(GeoCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
