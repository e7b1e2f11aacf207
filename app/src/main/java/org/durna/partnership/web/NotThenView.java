package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.ClauseId;
import org.durna.partnership.RecordedClause;

/** A clause that exists, but is not in force on the day asked for. */
public record NotThenView(ClauseId id, LocalDate day, List<RecordedClause> history) {
    /** A day on which it is in force. */
    public LocalDate aDay() {
        return history.getLast().clause().valid().from();
    }
}
