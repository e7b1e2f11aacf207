package org.durna.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Reader;

/** A section of a clause's page that another part of the platform brings: evidence, who takes part, figures. */
public interface ClausePart {

    /** What this part has to show of a clause on a day to a reader, or nothing. */
    Optional<PagePart> of(ClauseId clause, LocalDate day, Reader reader);
}
