package org.durna.partnership;

/** The number of a piece of evidence. */
public record EvidenceId(long value) {
    public EvidenceId {
        if (value < 1) {
            throw new IllegalArgumentException("Evidence is numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
