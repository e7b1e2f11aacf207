package org.durna.activity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.durna.access.AgencyCode;

/** What an officer decided about two activities that looked alike, and the sentence that says why. */
public record OverlapDecision(ActivityId other, Verdict verdict, String sentence, AgencyCode agency, Instant at) {

    /** What two activities are to each other. */
    public enum Verdict {
        SAME,
        COMPLEMENTS,
        DIFFERENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Verdict> read(String word) {
            for (Verdict each : values()) {
                if (each.word().equals(word)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        /** The message key of its name. */
        public String key() {
            return "overlap.verdict." + word();
        }
    }

    public OverlapDecision {
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("A decision says why");
        }
    }
}
