package org.durna.meeting;

import java.time.LocalDate;

/** What became of a recommendation. */
public sealed interface RecommendationState {
    record Waiting() implements RecommendationState {}

    record Accepted(LocalDate on) implements RecommendationState {}

    record CarriedOut(LocalDate on) implements RecommendationState {}

    record NotAccepted(LocalDate on, String reason) implements RecommendationState {}

    default String code() {
        return switch (this) {
            case Waiting() -> "waiting";
            case Accepted accepted -> "accepted";
            case CarriedOut carriedOut -> "carried-out";
            case NotAccepted notAccepted -> "not-accepted";
        };
    }

    default String key() {
        return "evaluation.recommendation." + code();
    }
}
