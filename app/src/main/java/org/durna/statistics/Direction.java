package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    /** A rise is neither good nor bad in itself. */
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
