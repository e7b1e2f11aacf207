package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often an indicator has a figure. */
public enum Frequency {
    ANNUAL("A"),
    HALF_YEARLY("S"),
    QUARTERLY("Q"),
    MONTHLY("M"),
    WEEKLY("W"),
    /** A figure as of one moment. */
    POINT("D");

    private final String sdmx;

    Frequency(String sdmx) {
        this.sdmx = sdmx;
    }

    /** The letter that SDMX writes for it. */
    public String sdmx() {
        return sdmx;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Frequency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
