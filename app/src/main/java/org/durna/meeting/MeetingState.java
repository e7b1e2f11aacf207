package org.durna.meeting;

import java.time.LocalDate;

/** Where a meeting stands: to come, held, or called off. A meeting that is moved stays planned, on its new day. */
public sealed interface MeetingState {
    record Planned() implements MeetingState {}

    record Held(Minutes minutes) implements MeetingState {}

    record Cancelled(LocalDate on, String reason) implements MeetingState {}

    /** The word that the database and the messages use. */
    default String code() {
        return switch (this) {
            case Planned() -> "planned";
            case Held held -> "held";
            case Cancelled cancelled -> "cancelled";
        };
    }

    default String key() {
        return "meeting.state." + code();
    }
}
