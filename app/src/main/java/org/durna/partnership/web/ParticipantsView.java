package org.durna.partnership.web;

import java.util.List;
import org.durna.partnership.Participation;
import org.durna.partnership.Party;

/** Who takes part in an initiative, as its page shows it. */
public record ParticipantsView(String initiative, List<Participant> participants, boolean mayEdit) {

    /** A party or partner, and its part. */
    public record Participant(Party party, Participation participation) {}
}
