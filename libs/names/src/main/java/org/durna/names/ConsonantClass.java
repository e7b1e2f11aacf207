package org.durna.names;

import static org.durna.names.Sounds.*;

/** Puts consonants that spellings confuse into one class, so that a search key is the same on every route. */
final class ConsonantClass {
    static final char NONE = '-';

    private ConsonantClass() {}

    /** The classes a sound may fall into; NONE is a choice where it may be no consonant at all. */
    static String of(int letters, boolean mayBeLeftOut, boolean first) {
        boolean vowel = (letters & VOWELS) != 0;
        if (vowel && (letters & V) == 0) {
            // A name that begins with a vowel keeps a mark, else all of Əli, Ali, Lalə would share L.
            return first ? "A" : "-";
        }
        StringBuilder choices = new StringBuilder(2);
        add(choices, letters, BACK, 'K');
        add(choices, letters, B | P, 'P');
        add(choices, letters, D | T, 'T');
        add(choices, letters, S | SH, 'S');
        add(choices, letters, Z, 'Z');
        add(choices, letters, C | CH | J, 'C');
        add(choices, letters, F | V, 'F');
        add(choices, letters, L, 'L');
        add(choices, letters, M, 'M');
        add(choices, letters, N, 'N');
        add(choices, letters, R, 'R');
        if (choices.isEmpty() || mayBeLeftOut || (letters & (Y | VOWELS)) != 0) {
            choices.append(NONE);
        }
        return choices.toString();
    }

    private static void add(StringBuilder choices, int letters, int family, char name) {
        if ((letters & family) != 0) {
            choices.append(name);
        }
    }
}
