package org.durna.meeting;

/** The number of a measure. */
public record MeasureId(long value) {
    public MeasureId {
        if (value < 1) {
            throw new IllegalArgumentException("Measures are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
