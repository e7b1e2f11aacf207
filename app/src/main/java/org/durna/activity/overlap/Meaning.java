package org.durna.activity.overlap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Beginnings of words that mean the same, by language, as the pack has them ({@code activities/words.yaml}). */
public record Meaning(String meaning, Kind kind, Map<String, List<String>> words) {

    /** How much a word says about what an activity is. */
    public enum Kind {
        /** Nothing: and, of, for. */
        NOTHING,
        /** Little: nearly every activity is a training or a study. */
        COMMON,
        /** What this one is about. */
        TELLING;

        @JsonCreator
        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Meaning {
        words = Map.copyOf(words);
    }
}
