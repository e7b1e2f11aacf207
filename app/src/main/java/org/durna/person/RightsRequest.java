package org.durna.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.PersonId;

/**
 * What a person asks about what is held of them, and what became of it.
 *
 * @param origin who asks, as they stood when they asked
 * @param person whose bundle that is in now
 * @param concerns which assertions
 * @param due the last day for an answer, counted from the pack's parameter
 * @param termFrom since when that parameter holds: it names it
 */
public record RightsRequest(
        RightsRequestId id,
        PersonId origin,
        PersonId person,
        Kind kind,
        List<AssertionId> concerns,
        String asked,
        LocalDate received,
        LocalDate due,
        LocalDate termFrom,
        AgencyCode agency,
        State state) {
    public RightsRequest {
        concerns = List.copyOf(concerns);
    }

    /** What is asked for. */
    public enum Kind {
        /** Something is wrong and is to be put right. */
        RECTIFICATION,
        /** Something should not be held or used. */
        OBJECTION,
        /** Something may be kept and not used. */
        RESTRICTION;

        public String key() {
            return "rights.kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How it ended. */
    public enum Answer {
        GRANTED,
        REFUSED,
        WITHDRAWN,
        /** A restriction that was granted and no longer stands. */
        LIFTED;

        public String key() {
            return "rights.answer." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Waiting, or decided. */
    public sealed interface State {
        record Open() implements State {}

        record Decided(Answer answer, String why, AccountName by, Instant at) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
