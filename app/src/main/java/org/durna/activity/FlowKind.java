package org.durna.activity;

import java.util.Locale;
import java.util.Optional;

/** What a movement of money is; the three are different things of the same money and are never added up. */
public enum FlowKind {
    /** Promised by an agreement. */
    SET_ASIDE,
    /** Paid over to whoever works with it. */
    DISBURSED,
    /** Paid out for goods and services. */
    SPENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FlowKind> read(String word) {
        for (FlowKind each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The message key of its name. */
    public String key() {
        return "money.kind." + word();
    }
}
