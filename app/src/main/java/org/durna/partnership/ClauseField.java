package org.durna.partnership;

import java.util.Locale;

/** One of the texts that our wording of a clause has. */
public enum ClauseField {
    TITLE,
    WORDING,
    OBJECTIVE,
    PLATFORM,
    PROGRESS,
    CONTEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "declaration.field." + code();
    }
}
