package org.durna.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The party or partner that an agency acts for, by its code alone: {@code XA}, {@code XB}. */
public record PartyCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyCode {
        if (!FORM.matcher(value).matches() || value.length() > 40) {
            throw new IllegalArgumentException("A party is written in capitals and hyphens, such as XA");
        }
    }

    /** A code written by somebody, if it is one. */
    public static Optional<PartyCode> read(String text) {
        return FORM.matcher(text).matches() && text.length() <= 40
                ? Optional.of(new PartyCode(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
