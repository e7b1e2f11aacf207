package org.durna.meeting;

/** The number of a need. */
public record NeedId(long value) {
    public NeedId {
        if (value < 1) {
            throw new IllegalArgumentException("Needs are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
