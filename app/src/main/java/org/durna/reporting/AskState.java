package org.durna.reporting;

import java.util.Locale;

/** How far an agency is in a round. */
public enum AskState {
    /** Silent so far. */
    ASKED,
    ANSWERED,
    ACCEPTED,
    /** To be answered once more, for a reason. */
    RETURNED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AskState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether something is asked of the agency now. */
    public boolean waitsForAgency() {
        return this == ASKED || this == RETURNED;
    }

    /** The message key of its name. */
    public String key() {
        return "reporting.state." + word();
    }
}
