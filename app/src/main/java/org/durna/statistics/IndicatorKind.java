package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Whether an indicator shows that an initiative moves, or only stands beside it. */
public enum IndicatorKind {
    /** Shows that an initiative moves. */
    PROGRESS,
    /** Stands beside an initiative and is never counted as its progress. */
    CONTEXT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static IndicatorKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public static Optional<IndicatorKind> parse(String code) {
        return switch (code) {
            case "progress" -> Optional.of(PROGRESS);
            case "context" -> Optional.of(CONTEXT);
            case String other -> Optional.empty();
        };
    }
}
