package org.durna.audit;

/** The number that the database gave an entry; a newer entry has a higher one. */
public record EntryId(long value) {
    public EntryId {
        if (value < 1) {
            throw new IllegalArgumentException("Entries are numbered from 1");
        }
    }
}
