package org.durna.meeting;

import java.time.LocalDate;
import org.durna.partnership.ClauseId;
import org.jspecify.annotations.Nullable;

/**
 * A number that a clause of the partnership sets for a time, as the pack writes it down.
 *
 * @param until the first day on which it no longer holds, or empty
 */
public record Parameter(
        String name,
        ClauseId clause,
        LocalDate from,
        @Nullable LocalDate until,
        int value) {
    public Parameter {
        if (value < 1) {
            throw new IllegalArgumentException("A parameter of the partnership counts from 1");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("A parameter ends after it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean overlaps(Parameter other) {
        return name.equals(other.name) && (holdsOn(other.from) || other.holdsOn(from));
    }
}
