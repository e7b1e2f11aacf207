package org.durna.partnership;

import java.util.Locale;

/** A run of words that stayed, was removed or was added between two texts. */
public record WordRun(Fate fate, String text) {
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
