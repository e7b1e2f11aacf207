package org.durna.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A matter that a party finds worth a common answer.
 *
 * @param id empty until it is stored
 * @param clause the clause that it bears on, or empty
 */
public record Need(
        @Nullable NeedId id,
        PartyCode party,
        AgencyCode owner,
        LocalDate raised,
        @Nullable ClauseId clause,
        LocalizedText title,
        LocalizedText body,
        NeedState state,
        Visibility visibility,
        boolean sample,
        int version) {

    public NeedId number() {
        if (id == null) {
            throw new IllegalStateException("This need has not been stored");
        }
        return id;
    }

    public Optional<ClauseId> ofClause() {
        return Optional.ofNullable(clause);
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }
}
