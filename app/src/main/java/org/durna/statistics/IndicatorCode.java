package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lasting name of an indicator, which is also its address: {@code asylum-first-az}. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Words that stand in our own addresses where a code would. */
    private static final Set<String> TAKEN = Set.of("imports", "new");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorCode {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("An indicator code is written in small letters and hyphens");
        }
    }

    /** The code that a text names, or empty when no indicator can bear it. */
    public static Optional<IndicatorCode> parse(String text) {
        return wellFormed(text) ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    private static boolean wellFormed(String text) {
        return text.length() <= 60 && FORM.matcher(text).matches() && !TAKEN.contains(text);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
