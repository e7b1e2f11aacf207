package org.durna.activity.iati;

import org.durna.shared.Reason;

/** A file that cannot be read to its end, with the place where it breaks. */
public final class IatiBroken extends Exception {
    private final transient Reason reason;

    public IatiBroken(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
