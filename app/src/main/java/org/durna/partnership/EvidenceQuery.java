package org.durna.partnership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence is asked for, newest first.
 *
 * @param clause only of this clause
 * @param party only of this party
 * @param drafts only the reader's own drafts
 * @param after the last piece of the page before, to go on behind it
 * @param limit how many at the most, from 1 to 200
 */
public record EvidenceQuery(
        @Nullable ClauseId clause,
        @Nullable PartyCode party,
        boolean drafts,
        @Nullable Position after,
        int limit) {

    /** A place in the list of evidence: it is sorted by day, then by number, newest first. */
    public record Position(LocalDate happened, long id) {
        @Override
        public String toString() {
            return happened + "_" + id;
        }

        /** A place as somebody's address names it, if it is one. */
        public static Optional<Position> read(String text) {
            try {
                return Optional.of(parse(text));
            } catch (IllegalArgumentException | DateTimeException noPlace) {
                return Optional.empty();
            }
        }

        public static Position parse(String text) {
            String[] parts = text.split("_", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("A place in the list looks like 2026-11-23_17");
            }
            return new Position(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        }
    }

    public EvidenceQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page holds 1 to 200 pieces");
        }
    }

    public static EvidenceQuery newest(int limit) {
        return new EvidenceQuery(null, null, false, null, limit);
    }

    public static EvidenceQuery of(ClauseId clause, int limit) {
        return new EvidenceQuery(clause, null, false, null, limit);
    }

    /** Only what happened by a day. */
    public EvidenceQuery until(LocalDate day) {
        return new EvidenceQuery(clause, party, drafts, new Position(day.plusDays(1), 0), limit);
    }
}
