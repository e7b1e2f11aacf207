package org.durna.reporting.reading;

import java.util.List;
import org.durna.shared.Reason;

/** What a cell may mean, each meaning in its one canonical form: a day as ISO 8601, an amount with a point, a status as its word. */
public sealed interface Meaning {

    /** Nothing was said: the cell is empty, or says so ({@code tbc}, {@code -}, {@code n/a}). */
    record Nothing() implements Meaning {}

    /** It can be read in one way only. */
    record Sure(String value) implements Meaning {}

    /** It can be read in several ways; a person has to say which. */
    record Unclear(List<String> candidates, Reason question) implements Meaning {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /** It cannot be read, and why. */
    record Wrong(Reason why) implements Meaning {}
}
