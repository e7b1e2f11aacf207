package org.durna.statistics;

import java.util.Set;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/** What an indicator counts in: persons, per cent, days. */
public record Unit(String code, LocalizedText name) {
    /** Units of shares and of durations: their sum over countries means nothing. */
    private static final Set<String> NEVER_SUMMED = Set.of("percent", "points", "days", "months", "seconds", "years");

    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A unit has a code");
        }
    }

    /** Whether figures of several countries may be added up. */
    public boolean addsUp() {
        return !NEVER_SUMMED.contains(code);
    }

    /** The name in a language, or the code where this language has no name for it. */
    public String in(Language language) {
        return name.has(language) ? name.in(language) : code;
    }
}
