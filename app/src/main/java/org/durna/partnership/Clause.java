package org.durna.partnership;

import java.util.List;
import java.util.Optional;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the declaration in one version.
 *
 * @param under the heading that it stands under
 * @param position its place in the declaration, counted from 1
 * @param study whether it asks for something to be studied, so that practice taken up is its progress
 * @param valid the days on which this version is in force
 * @param serves the items that an initiative serves
 * @param sample whether this version is invented for demonstration
 */
public record Clause(
        ClauseId id,
        ClauseKind kind,
        @Nullable ClauseId under,
        int position,
        boolean study,
        int version,
        Period valid,
        List<ClauseId> serves,
        ClauseWording wording,
        boolean sample) {
    public Clause {
        serves = List.copyOf(serves);
    }

    public LocalizedText title() {
        return wording.title();
    }

    public Optional<ClauseId> heading() {
        return Optional.ofNullable(under);
    }

    /** The same clause at another place in the declaration. */
    Clause at(int place) {
        return new Clause(id, kind, under, place, study, version, valid, serves, wording, sample);
    }
}
