package org.durna.audit.store;

/** The first entry that does not lie as its batch sealed it. */
sealed interface EntryFinding {
    /** The batch names this entry at a place where it does not lie. */
    record NotInItsPlace(long id) implements EntryFinding {}

    /** This entry lies in the range of a batch that does not name it. */
    record NotOfItsBatch(long id) implements EntryFinding {}

    record EnvelopeDiffers(long id) implements EntryFinding {}

    record DetailDiffers(long id) implements EntryFinding {}
}
