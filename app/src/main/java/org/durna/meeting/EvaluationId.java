package org.durna.meeting;

/** The number of an evaluation. */
public record EvaluationId(long value) {
    public EvaluationId {
        if (value < 1) {
            throw new IllegalArgumentException("Evaluations are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
