package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the source rounded the figures of an edition. */
public enum Rounding {
    NONE,
    /** Every figure to the nearest 5 on its own, totals too: parts need not add up to the whole. */
    NEAREST_5_INDEPENDENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Rounding of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
