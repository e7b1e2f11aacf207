package org.durna.database;

import org.durna.shared.Reason;

/** What the check of a machine found out about one thing the program needs. */
public record Finding(Grade grade, Reason reason) {
    /** Whether the program can run. */
    public enum Grade {
        OK,
        WARNING,
        PROBLEM
    }

    static Finding ok(String code, Object... arguments) {
        return new Finding(Grade.OK, Reason.of("database.check." + code, arguments));
    }

    static Finding warning(String code, Object... arguments) {
        return new Finding(Grade.WARNING, Reason.of("database.check." + code, arguments));
    }

    static Finding problem(String code, Object... arguments) {
        return new Finding(Grade.PROBLEM, Reason.of("database.check." + code, arguments));
    }
}
