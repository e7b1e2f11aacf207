package org.durna.post;

/** The number of a letter. */
public record LetterId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
