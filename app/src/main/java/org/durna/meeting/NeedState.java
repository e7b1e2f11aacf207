package org.durna.meeting;

import java.time.LocalDate;

/** Where a need stands on its way from being raised to an answer. */
public sealed interface NeedState {
    record Raised() implements NeedState {}

    /** Spoken of at a meeting, and still without an answer. */
    record Discussed(MeetingId at) implements NeedState {}

    record TakenUp(LocalDate on, TakenUpBy by) implements NeedState {}

    record Declined(LocalDate on, String reason) implements NeedState {
        public Declined {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A need is declined with a reason");
            }
        }
    }

    /** What took it up. */
    sealed interface TakenUpBy {
        record AConclusion(MeetingId meeting, int number) implements TakenUpBy {}

        record AProposal(ProposalId proposal) implements TakenUpBy {}
    }

    default boolean isOpen() {
        return this instanceof Raised || this instanceof Discussed;
    }

    /** The word that the database and the messages use. */
    default String code() {
        return switch (this) {
            case Raised() -> "raised";
            case Discussed discussed -> "discussed";
            case TakenUp taken -> "taken-up";
            case Declined declined -> "declined";
        };
    }

    default String key() {
        return "need.state." + code();
    }
}
