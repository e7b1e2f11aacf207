package org.durna.audit;

import org.durna.shared.Reason;

/** The first entry that is not as it was sealed. */
public record BrokenEntry(EntryId entry, EntryFault fault) implements Verification.Broken {
    @Override
    public Reason reason() {
        return Reason.of(
                switch (fault) {
                    case ALTERED -> "audit.broken.entry-altered";
                    case DETAIL_ALTERED -> "audit.broken.detail-altered";
                    case MISSING -> "audit.broken.entry-missing";
                    case ADDED -> "audit.broken.entry-added";
                },
                entry.value());
    }
}
