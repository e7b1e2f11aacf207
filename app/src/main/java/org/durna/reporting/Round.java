package org.durna.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * A reporting round: one question to all agencies at once, each about its own activities.
 *
 * @param agency the agency that asks
 * @param due the last day for an answer
 * @param closedAt since when no answer is taken any more
 */
public record Round(
        RoundId id,
        String title,
        AgencyCode agency,
        LocalDate due,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean sample) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
