package org.durna.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.PersonId;

/**
 * For a time, and on a ground of the law, a person is not told what one keeper says and did.
 *
 * @param ground by its code in the pack
 * @param until the last day on which it holds: on the next the person is told again, unless it was looked at and asked anew
 */
public record Deferral(
        UUID id,
        PersonId origin,
        PersonId person,
        AgencyCode keeper,
        String ground,
        String why,
        LocalDate until,
        AccountName askedBy,
        Instant askedAt,
        State state) {
    /** Who of the two has spoken. */
    public sealed interface State {
        record Asked() implements State {}

        record Confirmed(AccountName by, Instant at) implements State {}

        record Ended(AccountName by, Instant at) implements State {}
    }

    public boolean holdsOn(LocalDate day) {
        return state instanceof State.Confirmed && !day.isAfter(until);
    }
}
