package org.durna.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that a clause is being carried out: what was done, when, by whom, and where that can be looked up.
 *
 * @param id empty until it is stored
 * @param party the party whose work it is; empty when it is a joint one
 * @param owner the agency that wrote it
 * @param url where it is published, or empty
 * @param version counted from 1; a change names the version that it was made on
 */
public record Evidence(
        @Nullable EvidenceId id,
        ClauseId clause,
        @Nullable PartyCode party,
        AgencyCode owner,
        LocalDate happened,
        LocalizedText title,
        LocalizedText body,
        String source,
        String url,
        Visibility visibility,
        boolean sample,
        int version) {

    public EvidenceId number() {
        if (id == null) {
            throw new IllegalStateException("This piece of evidence has not been stored");
        }
        return id;
    }

    public Optional<PartyCode> ofParty() {
        return Optional.ofNullable(party);
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }
}
