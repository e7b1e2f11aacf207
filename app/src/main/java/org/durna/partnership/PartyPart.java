package org.durna.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Reader;

/** A section of a party's page that another part of the platform brings: what it does, for one. */
public interface PartyPart {

    /** What this part has to show of a party as it stood on a day to a reader, or nothing. */
    Optional<PagePart> of(Party party, LocalDate day, Reader reader);
}
