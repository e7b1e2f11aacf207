package org.durna.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short, lasting name of an agency that acts on the platform: {@code XA-FOREIGN}, {@code XB-INTERIOR}. */
public record AgencyCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyCode {
        if (!FORM.matcher(value).matches() || value.length() > 40) {
            throw new IllegalArgumentException("An agency code is written in capitals and hyphens, such as XA-FOREIGN");
        }
    }

    /** A code written by somebody, if it is one. */
    public static Optional<AgencyCode> read(String text) {
        return FORM.matcher(text).matches() && text.length() <= 40
                ? Optional.of(new AgencyCode(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
