package org.durna.person.intake.reading;

import org.durna.shared.Reason;

/** A file that is no table of people at all: the reason says what it is and what to do. */
public final class UnreadablePeople extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Reason reason;

    UnreadablePeople(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
