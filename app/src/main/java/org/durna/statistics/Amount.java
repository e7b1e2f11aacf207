package org.durna.statistics;

import java.math.BigDecimal;
import java.util.Optional;

/** What a cell of a table says. Nothing counted, nothing published and something hidden are three different answers. */
public sealed interface Amount {
    /** A figure other than nought. */
    record Counted(BigDecimal value) implements Amount {
        public Counted {
            if (value.signum() == 0) {
                throw new IllegalArgumentException("Nought is its own answer");
            }
        }
    }

    /** It was counted, and there was none. */
    record Zero() implements Amount {}

    /** There was some, and rounding made it nought. */
    record RoundedToZero() implements Amount {}

    /** No figure was published. */
    record Missing() implements Amount {}

    /** A figure exists and is hidden, so that no person can be recognised. */
    record Confidential() implements Amount {}

    static Amount of(BigDecimal value) {
        return value.signum() == 0 ? new Zero() : new Counted(value);
    }

    /** The number to add up and to draw, where there is one. */
    default Optional<BigDecimal> number() {
        return switch (this) {
            case Counted(BigDecimal value) -> Optional.of(value);
            case Zero() -> Optional.of(BigDecimal.ZERO);
            case RoundedToZero() -> Optional.of(BigDecimal.ZERO);
            case Missing() -> Optional.empty();
            case Confidential() -> Optional.empty();
        };
    }

    /** The word for it in the database and in the JSON. */
    default String word() {
        return switch (this) {
            case Counted counted -> "value";
            case Zero() -> "zero";
            case RoundedToZero() -> "rounded-to-zero";
            case Missing() -> "missing";
            case Confidential() -> "confidential";
        };
    }
}
