package org.durna.partnership.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.durna.access.Agency;
import org.durna.frame.Form;
import org.durna.partnership.Clause;
import org.durna.partnership.Evidence;
import org.durna.partnership.Participation;
import org.durna.partnership.Party;
import org.durna.partnership.StandingVersion;

/**
 * One party or partner: what it is, what it does, what it has shown.
 *
 * @param sections what other parts of the platform know of it
 */
public record PartyView(
        Party party,
        LocalDate day,
        List<Agency> agencies,
        List<Part> parts,
        List<Evidence> evidence,
        List<Content> sections,
        List<StandingVersion> history) {

    public Form form() {
        return Form.empty().with("on", day.toString());
    }

    /** Its part in one initiative. */
    public record Part(Clause initiative, Participation participation) {}
}
