package org.durna.person;

import java.time.Instant;
import java.util.List;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.Language;
import org.durna.shared.PersonId;

/**
 * A paper that somebody was handed about themselves, as it was issued.
 *
 * @param origin whom it is addressed to: it stays with them when people are parted
 * @param speaksOf all of whom something stands in it
 * @param identity how the clerk made sure who asked
 * @param sha256 of the bytes, in hexadecimal signs
 * @param kept whether the bytes are still here: they are let go of when somebody whom it speaks of is erased
 */
public record Letter(
        LetterId id,
        PersonId origin,
        List<PersonId> speaksOf,
        Language language,
        String identity,
        String sha256,
        Instant issuedAt,
        AccountName issuedBy,
        AgencyCode agency,
        boolean kept) {
    public Letter {
        speaksOf = List.copyOf(speaksOf);
    }
}
