package org.durna.statistics;

import java.util.Locale;

/** How the figures of an edition came in. */
public enum Origin {
    PACK,
    IMPORT,
    ENTERED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Origin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
