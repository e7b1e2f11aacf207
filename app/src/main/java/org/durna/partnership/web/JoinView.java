package org.durna.partnership.web;

import java.util.List;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.Party;

/** The form by which an officer records that a member state joins. */
public record JoinView(Form form, List<Party> open) {
    public List<Choice> choices(Page page) {
        return open.stream()
                .map(party -> new Choice(party.code().value(), page.text(party.name())))
                .sorted(java.util.Comparator.comparing(
                        Choice::label, page.formats().order()))
                .toList();
    }
}
