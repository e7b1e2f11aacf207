package org.durna.meeting;

import java.time.LocalDate;

/** Where a proposal stands on its way into the Annex. */
public sealed interface ProposalState {
    /** Spoken of; no procedure is open. */
    record UnderDiscussion() implements ProposalState {}

    /** A procedure is open, and the parties state their positions. */
    record OnTheTable(Procedure procedure) implements ProposalState {}

    /** Agreed: that version of the Annex came of it. */
    record Agreed(LocalDate on, int annexVersion, LocalDate from) implements ProposalState {}

    record Withdrawn(LocalDate on, String reason) implements ProposalState {}

    default boolean isOpen() {
        return this instanceof UnderDiscussion || this instanceof OnTheTable;
    }

    default String code() {
        return switch (this) {
            case UnderDiscussion() -> "discussed";
            case OnTheTable onTheTable -> "on-the-table";
            case Agreed agreed -> "agreed";
            case Withdrawn withdrawn -> "withdrawn";
        };
    }

    default String key() {
        return "proposal.state." + code();
    }
}
