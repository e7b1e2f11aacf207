package org.durna.meeting;

/** The number of a meeting. */
public record MeetingId(long value) {
    public MeetingId {
        if (value < 1) {
            throw new IllegalArgumentException("Meetings are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
