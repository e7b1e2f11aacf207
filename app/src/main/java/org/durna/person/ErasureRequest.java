package org.durna.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.PersonId;

/**
 * A person is to be erased: one asked for it with a ground, a second person has to carry it out.
 *
 * @param people all who stood in the file when it was asked
 */
public record ErasureRequest(
        UUID id,
        PersonId person,
        List<PersonId> people,
        String ground,
        AccountName askedBy,
        AgencyCode agency,
        Instant askedAt) {
    /** A shorter ground says nothing. */
    public static final int SHORTEST_GROUND = 20;

    public static final int LONGEST_GROUND = 2_000;

    public ErasureRequest {
        people = List.copyOf(people);
    }
}
