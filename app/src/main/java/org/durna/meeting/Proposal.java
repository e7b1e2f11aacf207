package org.durna.meeting;

import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change the Annex, in its latest text.
 *
 * @param id empty until it is stored
 * @param why what it is for
 */
public record Proposal(
        @Nullable ProposalId id,
        PartyCode party,
        AgencyCode owner,
        LocalDate proposed,
        LocalizedText title,
        LocalizedText why,
        int text,
        ProposedChange change,
        ProposalState state,
        Visibility visibility,
        boolean sample,
        int version) {

    public ProposalId number() {
        if (id == null) {
            throw new IllegalStateException("This proposal has not been stored");
        }
        return id;
    }

    /** The same text, seen as far as another version of it: whoever amends does not decide who reads. */
    Proposal seenLike(Proposal other) {
        return new Proposal(
                id, party, owner, proposed, title, why, text, change, state, other.visibility, sample, version);
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }
}
