package org.durna.intake;

import java.util.List;
import org.durna.shared.Reason;

/**
 * What a person has to say before a table can be taken; one question for each word that is not understood, however often it stands there.
 *
 * @param key what is asked, for as long as the file stands: its kind and the word as written
 * @param asked the question
 * @param where the rows in which it stands
 * @param candidates what it may mean, in the canonical form of its kind; empty where anything may be said
 */
public record Question(Kind kind, String key, Reason asked, List<String> where, List<String> candidates) {
    /** What is asked for. */
    public enum Kind {
        /** An agency that leads; {@code -} for the one that brought the file. */
        LEAD,
        /** Whoever gives the money; {@code -} for leaving the money out. */
        FUNDER,
        /** A status. */
        STATUS,
        /** A day; {@code -} for none, where it is an end. */
        DAY,
        /** An amount; {@code -} for leaving it out. */
        AMOUNT,
        /** Whether a row is another activity ({@code other}) or one that is here already ({@code same}). */
        LIKE
    }

    public static final String NONE = "-";
    public static final String SAME = "same";
    public static final String OTHER = "other";

    public Question {
        where = List.copyOf(where);
        candidates = List.copyOf(candidates);
    }

    /** The name of its field in a form: the same for the same question. */
    public String field() {
        return "q" + Integer.toHexString(key.hashCode());
    }
}
