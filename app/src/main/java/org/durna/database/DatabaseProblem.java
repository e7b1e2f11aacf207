package org.durna.database;

import org.durna.shared.Reason;

/** A broken world around the database, told to the administrator by a reason that has a sentence in every language. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public DatabaseProblem(Reason reason) {
        super(reason.code() + " " + reason.arguments());
        this.reason = reason;
    }

    public DatabaseProblem(Reason reason, Throwable cause) {
        super(reason.code() + " " + reason.arguments(), cause);
        this.reason = reason;
    }

    static DatabaseProblem of(String code, Object... arguments) {
        return new DatabaseProblem(Reason.of("database." + code, arguments));
    }

    static DatabaseProblem because(Throwable cause, String code, Object... arguments) {
        return new DatabaseProblem(Reason.of("database." + code, arguments), cause);
    }

    public Reason reason() {
        return reason;
    }
}
