package org.durna.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What sort of body an agency is, in the pack's own word: {@code ministry}, {@code organisation}. */
public record AgencyKind(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyKind {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A kind of agency is written in small letters and hyphens");
        }
    }
}
