package org.durna.meeting;

import java.time.LocalDate;

/** Where an action stands. */
public sealed interface ActionState {
    record Open() implements ActionState {}

    record Done(LocalDate on) implements ActionState {}
}
