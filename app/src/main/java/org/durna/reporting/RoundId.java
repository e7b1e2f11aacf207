package org.durna.reporting;

/** The number of a reporting round. */
public record RoundId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
