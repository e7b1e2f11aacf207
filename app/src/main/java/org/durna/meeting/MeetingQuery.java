package org.durna.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for, newest day first.
 *
 * @param kind only of this kind
 * @param until only on or before this day
 */
public record MeetingQuery(
        @Nullable MeetingKind kind, @Nullable LocalDate until, int limit) {
    public MeetingQuery {
        if (limit < 1 || limit > 500) {
            throw new IllegalArgumentException("A list holds 1 to 500 meetings");
        }
    }

    public static MeetingQuery newest(int limit) {
        return new MeetingQuery(null, null, limit);
    }

    public MeetingQuery of(MeetingKind only) {
        return new MeetingQuery(only, until, limit);
    }
}
