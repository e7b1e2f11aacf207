package org.durna.api;

import org.durna.shared.Reason;

/** A request of a program that cannot be understood: the reason names the place and the remedy. */
public final class Misasked extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public Misasked(String code, Object... arguments) {
        super(code);
        this.reason = Reason.of(code, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
