package org.durna.partnership;

import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Page;

/** A small card above the scoreboard's table that another part of the platform brings for whoever is signed in: what waits for them. */
public interface ScoreboardCard {

    /** What this card has to show a reader today, or nothing. */
    Optional<PagePart> of(Page page, Reader reader);
}
