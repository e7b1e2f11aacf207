package org.durna.meeting;

/** The number of an issued meeting pack. */
public record MeetingPackId(long value) {
    public MeetingPackId {
        if (value < 1) {
            throw new IllegalArgumentException("Meeting packs are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
