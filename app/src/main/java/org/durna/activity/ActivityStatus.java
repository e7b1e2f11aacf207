package org.durna.activity;

import java.util.Locale;
import java.util.Optional;

/** How far an activity is, by the codes of the International Aid Transparency Initiative. */
public enum ActivityStatus {
    PIPELINE,
    IMPLEMENTATION,
    FINALISATION,
    CLOSED,
    CANCELLED,
    SUSPENDED;

    /** The code of the standard's list ActivityStatus. */
    public int code() {
        return ordinal() + 1;
    }

    public static Optional<ActivityStatus> ofCode(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }

    /** A status as forms and programs write it, if it is one. */
    public static Optional<ActivityStatus> read(String word) {
        for (ActivityStatus each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether work is going on: begun, and neither over nor stopped. */
    public boolean isRunning() {
        return this == IMPLEMENTATION || this == FINALISATION;
    }

    /** The message key of its name. */
    public String key() {
        return "activities.status." + word();
    }
}
