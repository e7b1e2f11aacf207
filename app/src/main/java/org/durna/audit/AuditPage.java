package org.durna.audit;

import java.util.List;
import java.util.Optional;

/** One page of the audit, newest entry first. */
public record AuditPage(List<RecordedEntry> entries, boolean hasMore) {
    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** Where the next page begins, to be handed to {@link AuditQuery#before}. */
    public Optional<EntryId> next() {
        return hasMore ? Optional.of(entries.getLast().id()) : Optional.empty();
    }
}
