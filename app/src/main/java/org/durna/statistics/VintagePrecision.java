package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/** How much of an edition's date is claimed. */
public enum VintagePrecision {
    DAY,
    MONTH,
    YEAR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static VintagePrecision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The date cut to what is claimed of it: {@code 2017}, {@code 2025-06} or {@code 2025-03-03}. */
    public String claimed(LocalDate vintage) {
        return switch (this) {
            case DAY -> vintage.toString();
            case MONTH -> vintage.toString().substring(0, 7);
            case YEAR -> vintage.toString().substring(0, 4);
        };
    }
}
