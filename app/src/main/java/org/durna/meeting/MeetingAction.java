package org.durna.meeting;

import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;

/** Something that a meeting asked an agency to do by a day. */
public record MeetingAction(
        long id,
        MeetingId meeting,
        LocalizedText text,
        AgencyCode owner,
        LocalDate due,
        ActionState state,
        boolean sample) {

    public boolean isOverdue(LocalDate day) {
        return state instanceof ActionState.Open && due.isBefore(day);
    }
}
