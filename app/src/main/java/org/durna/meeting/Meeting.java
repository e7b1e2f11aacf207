package org.durna.meeting;

import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.meeting.MeetingState.Held;
import org.durna.meeting.MeetingState.Planned;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the parties or of the local platform.
 *
 * @param id empty until it is stored
 * @param owner the agency that called it
 * @param version counted from 1; a change names the version that it was made on
 */
public record Meeting(
        @Nullable MeetingId id,
        MeetingKind kind,
        LocalizedText title,
        String place,
        LocalDate day,
        Chairs chairs,
        MeetingState state,
        AgencyCode owner,
        Visibility visibility,
        boolean sample,
        int version) {

    public MeetingId number() {
        if (id == null) {
            throw new IllegalStateException("This meeting has not been stored");
        }
        return id;
    }

    public boolean isPlanned() {
        return state instanceof Planned;
    }

    public boolean isHeld() {
        return state instanceof Held;
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }

    /** Whether this reader keeps it: the agency that called it, and those that chair it. */
    public boolean isKeptBy(Reader reader) {
        AgencyCode agency = reader.agency();
        return reader.may(Permission.KEEP_MEETINGS) && agency != null && (agency.equals(owner) || chairs.hold(agency));
    }
}
