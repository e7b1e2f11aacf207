package org.durna.audit;

import java.time.Instant;

/** An entry as it was recorded; when its detail has expired, the rest still stands. */
public record RecordedEntry(EntryId id, Instant at, Entry entry, boolean detailExpired) {}
