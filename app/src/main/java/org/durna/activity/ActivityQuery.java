package org.durna.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.partnership.ClauseId;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are asked for, the latest to begin first.
 *
 * @param clause only those under this clause
 * @param agency only those that this agency leads or works in
 * @param theme only those with this theme
 * @param drafts only the reader's own drafts
 * @param after the last activity of the page before, to go on behind it
 * @param limit how many at the most, from 1 to 2000
 */
public record ActivityQuery(
        @Nullable ClauseId clause,
        @Nullable AgencyCode agency,
        @Nullable String theme,
        @Nullable ActivityStatus status,
        boolean drafts,
        @Nullable Position after,
        int limit) {

    /** A place in the list of activities: it is sorted by the day of beginning, then by number, latest first. */
    public record Position(LocalDate begins, long id) {
        public static Position parse(String text) {
            String[] parts = text.split("_", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("A place in the list looks like 2026-11-23_17");
            }
            return new Position(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        }

        /** A place as somebody's address names it, if it is one. */
        public static Optional<Position> read(String text) {
            try {
                return Optional.of(parse(text));
            } catch (IllegalArgumentException | DateTimeException noPlace) {
                return Optional.empty();
            }
        }

        public static Position of(Activity last) {
            return new Position(last.dates().begins(), last.number().value());
        }

        @Override
        public String toString() {
            return begins + "_" + id;
        }
    }

    public ActivityQuery {
        if (limit < 1 || limit > 2000) {
            throw new IllegalArgumentException("A page holds 1 to 2000 activities");
        }
    }

    public static ActivityQuery under(ClauseId clause, int limit) {
        return new ActivityQuery(clause, null, null, null, false, null, limit);
    }

    public static ActivityQuery all(int limit) {
        return new ActivityQuery(null, null, null, null, false, null, limit);
    }

    /** Only those that had begun, or were meant to, by a day. */
    public ActivityQuery until(LocalDate day) {
        return new ActivityQuery(clause, agency, theme, status, drafts, new Position(day.plusDays(1), 0), limit);
    }

    /** The same question for as many as there may be in a file. */
    public ActivityQuery whole() {
        return new ActivityQuery(clause, agency, theme, status, drafts, null, 2000);
    }
}
