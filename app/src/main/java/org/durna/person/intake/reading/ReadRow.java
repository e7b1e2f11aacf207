package org.durna.person.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.durna.person.Particulars;
import org.durna.person.intake.Problem;

/** A row of a file of people, as it was read. */
public sealed interface ReadRow {
    /** The line on which it begins. */
    long line();

    /**
     * It can come along, as it stands.
     *
     * @param key the keeper's own number
     * @param datedSaid whether the row itself says as of which day it is
     * @param oddities what somebody should look at; nothing was changed
     */
    record Good(long line, String key, LocalDate dated, boolean datedSaid, Particulars said, List<Problem> oddities)
            implements ReadRow {
        public Good {
            oddities = List.copyOf(oddities);
        }
    }

    /**
     * It cannot.
     *
     * @param text the row as it stood
     */
    record Bad(long line, Problem problem, String text) implements ReadRow {}
}
