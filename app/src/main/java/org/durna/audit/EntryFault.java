package org.durna.audit;

/** What is wrong with an entry that was sealed. */
public enum EntryFault {
    ALTERED,
    DETAIL_ALTERED,
    MISSING,
    ADDED
}
