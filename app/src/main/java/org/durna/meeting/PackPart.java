package org.durna.meeting;

import java.util.List;
import org.durna.frame.Page;
import org.durna.frame.Table;

/** A section of the meeting pack that a part of the platform brings; money, for one, is brought by whoever keeps it. */
public interface PackPart {

    /** Its tables, in the page's language. */
    List<Table> tables(PackQuestion question, Page page);

    /** Those of its tables that tell what changed since the meeting before; the scoreboard counts their rows. */
    default List<Table> changes(PackQuestion question, Page page) {
        return List.of();
    }

    /** Its place in the pack, smallest first. */
    int order();
}
