package org.durna.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run of whole days: from the first day on, until the day before {@code until}, or without end. */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
