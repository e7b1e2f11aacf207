package org.durna.meeting;

import java.time.LocalDate;

/** Where a measure stands. */
public sealed interface MeasureState {
    record Ahead() implements MeasureState {}

    record UnderWay(LocalDate since) implements MeasureState {}

    record Done(LocalDate on) implements MeasureState {}

    record Dropped(LocalDate on, String reason) implements MeasureState {}

    default boolean isOpen() {
        return this instanceof Ahead || this instanceof UnderWay;
    }

    /** The word that the database, forms and messages use. */
    default String code() {
        return switch (this) {
            case Ahead() -> "ahead";
            case UnderWay underWay -> "under-way";
            case Done done -> "done";
            case Dropped dropped -> "dropped";
        };
    }

    default String key() {
        return "measure.state." + code();
    }
}
