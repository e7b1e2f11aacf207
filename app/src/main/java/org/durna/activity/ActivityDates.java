package org.durna.activity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an activity is meant to take place and when it does. One start is known at least, and nothing ends before it starts.
 *
 * @param plannedEnd the last day that is planned
 * @param actualEnd the last day that there was
 */
public record ActivityDates(
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd) {
    public ActivityDates {
        if (plannedStart == null && actualStart == null) {
            throw new IllegalArgumentException("An activity has a planned or an actual start");
        }
        if (endsBefore(plannedStart, plannedEnd) || endsBefore(actualStart, actualEnd)) {
            throw new IllegalArgumentException("An activity ends after it starts");
        }
    }

    /** Whether an end lies before its start, where both are known. */
    public static boolean endsBefore(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && end != null && end.isBefore(start);
    }

    public static ActivityDates planned(LocalDate start, @Nullable LocalDate end) {
        return new ActivityDates(start, end, null, null);
    }

    /** The day on which it began, or is meant to. */
    public LocalDate begins() {
        return actualStart != null ? actualStart : Objects.requireNonNull(plannedStart);
    }

    /** The day on which it ended, or is meant to. */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(actualEnd != null ? actualEnd : plannedEnd);
    }

    /** Whether what is said to have happened lies after a day. */
    public boolean happensAfter(LocalDate today) {
        return actualStart != null && actualStart.isAfter(today) || actualEnd != null && actualEnd.isAfter(today);
    }
}
