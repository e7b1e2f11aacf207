package org.durna.meeting;

import java.time.LocalDate;

/** Where an evaluation stands: findings are still written, or it is concluded and only its recommendations move on. */
public sealed interface EvaluationState {
    record UnderWay() implements EvaluationState {}

    record Concluded(LocalDate on) implements EvaluationState {}

    default String code() {
        return switch (this) {
            case UnderWay() -> "under-way";
            case Concluded concluded -> "concluded";
        };
    }

    default String key() {
        return "evaluation.state." + code();
    }
}
