package org.durna.statistics.table;

import org.durna.shared.Reason;

/** A file that is not a table we can read: the reason names the place and the remedy. */
public final class UnreadableFile extends Exception {
    private final transient Reason reason;

    public UnreadableFile(String code, Object... arguments) {
        super(code);
        this.reason = Reason.of(code, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
