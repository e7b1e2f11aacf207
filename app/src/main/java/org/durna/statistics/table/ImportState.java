package org.durna.statistics.table;

import java.util.Locale;

/** How far a file of figures has come. */
public enum ImportState {
    /** Kept whole; somebody must still say what its columns are. */
    RECEIVED,
    /** Read row by row; seen by nobody else. */
    STAGED,
    PUBLISHED,
    /** Published once, and taken back as a whole. */
    WITHDRAWN,
    DISCARDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether there is still something to decide. */
    public boolean open() {
        return this == RECEIVED || this == STAGED;
    }
}
