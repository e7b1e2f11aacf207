package org.durna.partnership;

import java.time.LocalDate;
import org.durna.access.PartyCode;
import org.durna.shared.Period;

/** What one party does in one initiative, from a day on. */
public record Participation(
        ClauseId initiative, PartyCode party, ParticipationRole role, Period valid, boolean sample) {
    public LocalDate since() {
        return valid.from();
    }
}
