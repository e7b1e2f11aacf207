package org.durna.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A measure by which a state carries the declaration out at home, as the order that approved it asks.
 *
 * @param id empty until it is stored
 * @param clause the clause of the order or the declaration that it carries out
 * @param owner the agency that answers for it
 */
public record Measure(
        @Nullable MeasureId id,
        ClauseId clause,
        LocalizedText title,
        AgencyCode owner,
        @Nullable LocalDate due,
        MeasureState state,
        Visibility visibility,
        boolean sample,
        int version) {

    public MeasureId number() {
        if (id == null) {
            throw new IllegalStateException("This measure has not been stored");
        }
        return id;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due);
    }

    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && due != null && due.isBefore(day);
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }
}
