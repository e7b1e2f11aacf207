package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.durna.access.Reader;
import org.durna.frame.Cell;
import org.durna.frame.Page;

/** A column of the scoreboard that another part of the platform brings: what it knows of each initiative. */
public interface ScoreboardColumn {

    /** What is asked: of which initiatives, as of which day, for whom. */
    record Asked(List<ClauseId> initiatives, LocalDate day, Page page, Reader reader) {
        public Asked {
            initiatives = List.copyOf(initiatives);
        }
    }

    /** The message key of its heading. */
    String key();

    /** What stands in its field for each initiative; those of which nothing is known are left out. */
    Map<ClauseId, Cell> cells(Asked asked);
}
