package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Agency;
import org.durna.partnership.Clause;
import org.durna.partnership.Evidence;
import org.durna.partnership.Participation;
import org.durna.partnership.Party;
import org.durna.partnership.StandingVersion;

/** One party or partner: what it is, what it does, what it has shown. */
public record PartyView(
        Party party,
        LocalDate day,
        List<Agency> agencies,
        List<Part> parts,
        List<Evidence> evidence,
        List<StandingVersion> history) {

    /** Its part in one initiative. */
    public record Part(Clause initiative, Participation participation) {}
}
