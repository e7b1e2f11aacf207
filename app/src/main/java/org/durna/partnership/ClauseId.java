package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The lasting name of one clause: {@code P4}, {@code 17}, {@code II.3}; which names there are, the pack decides. */
public record ClauseId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClauseId {
        if (value.length() > 20 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A clause is named by letters, digits, dots and hyphens, such as II.3");
        }
    }

    /** Whether some words could name a clause at all. */
    public static boolean couldBe(String words) {
        return words.length() <= 20 && FORM.matcher(words).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
