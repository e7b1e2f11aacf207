package org.durna.meeting;

import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of the partnership, when the parties find it right, on a frozen snapshot.
 *
 * @param id empty until it is stored
 * @param digest the SHA-256 of the snapshot as it was frozen
 */
public record Evaluation(
        @Nullable EvaluationId id,
        LocalizedText title,
        AgencyCode owner,
        Snapshot snapshot,
        String digest,
        EvaluationState state,
        Visibility visibility,
        boolean sample,
        int version) {

    public EvaluationId number() {
        if (id == null) {
            throw new IllegalStateException("This evaluation has not been stored");
        }
        return id;
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }

    public boolean isKeptBy(Reader reader) {
        return reader.may(Permission.EVALUATE) && owner.equals(reader.agency());
    }
}
