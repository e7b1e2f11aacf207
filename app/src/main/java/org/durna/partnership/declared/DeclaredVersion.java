package org.durna.partnership.declared;

import java.time.LocalDate;
import java.util.List;
import org.durna.shared.LocalizedText;

/** A later version of the Annex as a pack writes it down: from when on, and what it changes. */
public record DeclaredVersion(
        int version, LocalDate from, boolean sample, LocalizedText title, List<DeclaredChange> changes) {
    public DeclaredVersion {
        changes = List.copyOf(changes);
    }
}
