package org.durna.names;

/**
 * Something odd in a name as it was handed in: what, and at which character (counted from 0).
 * The name is compared as it stands; nothing is repaired behind the reader's back.
 */
public record Finding(Kind kind, int position) {
    /** What can be odd about a name. */
    public enum Kind {
        /** Nothing but blanks and signs. */
        EMPTY,
        /** Letters of UTF-8 read as another encoding, or replacement characters. */
        MOJIBAKE,
        /** Letters of two scripts in one word. */
        MIXED_SCRIPTS,
        /** A letter of another script that looks like one of this word's script. */
        LOOK_ALIKE,
        /** A character that takes no room, where the script does not need it. */
        ZERO_WIDTH,
        /** A control character. */
        CONTROL,
        /** A digit or a sign that no name bears. */
        NOT_A_LETTER,
        /** A part of one letter: an initial, or what is left of a name. */
        ONE_LETTER,
        /** More characters than any register takes; only the first are compared. */
        TOO_LONG,
        /** More parts than are compared. */
        TOO_MANY_PARTS,
        /** A machine-readable name that fills its field: the rest may be cut off. */
        MAY_BE_TRUNCATED
    }

    public Finding {
        if (position < 0) {
            throw new IllegalArgumentException("A position counts from 0");
        }
    }

    /** What this finding says to an officer. */
    public String words(java.util.Locale language) {
        return Words.in(language).finding(this);
    }
}
