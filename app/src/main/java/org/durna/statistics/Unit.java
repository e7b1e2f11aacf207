package org.durna.statistics;

import org.durna.shared.LocalizedText;

/** What an indicator counts in: persons, per cent, days. */
public record Unit(String code, LocalizedText name) {
    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A unit has a code");
        }
    }
}
