package org.durna.person.intake;

import java.util.Locale;

/** How far a file of people has come. */
public enum ImportState {
    /** Kept whole; somebody must still say what its columns are. */
    RECEIVED,
    /** Being read row by row; seen by nobody. */
    READING,
    /** Read to its end; seen by nobody but its own agency's registrars. */
    STAGED,
    PUBLISHING,
    PUBLISHED,
    WITHDRAWING,
    /** Published once, and taken back as a whole but for what was edited since. */
    WITHDRAWN,
    DISCARDED;

    public String key() {
        return "person.import.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the machine is at it. */
    public boolean isAtWork() {
        return this == READING || this == PUBLISHING || this == WITHDRAWING;
    }

    /** Whether it can still be thrown away. */
    public boolean isOpen() {
        return this == RECEIVED || this == READING || this == STAGED;
    }
}
