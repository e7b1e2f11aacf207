package org.durna.activity;

import java.util.Optional;

/** The number of an activity. */
public record ActivityId(long value) {
    public ActivityId {
        if (value < 1) {
            throw new IllegalArgumentException("Activities are numbered from 1");
        }
    }

    /** A number written by somebody, if it is one. */
    public static Optional<ActivityId> read(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new ActivityId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
