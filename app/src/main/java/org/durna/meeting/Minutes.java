package org.durna.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;

/** The minutes of a meeting on their way to being agreed by both chairs. */
public sealed interface Minutes {
    LocalizedText text();

    /** Nobody has written them yet. */
    record Unwritten() implements Minutes {
        @Override
        public LocalizedText text() {
            return LocalizedText.none();
        }
    }

    /** Written; one chair may have agreed, and a changed text asks both anew. */
    record Draft(LocalizedText text, Set<AgencyCode> agreed) implements Minutes {
        public Draft {
            agreed = Set.copyOf(agreed);
        }
    }

    /** Both chairs agreed; from then on nobody changes them. */
    record Agreed(LocalizedText text, LocalDate on) implements Minutes {}
}
