package org.durna.names;

import static org.durna.names.Sounds.*;

/** Puts consonants that spellings confuse into one class, so that a search key is the same on every route. */
final class ConsonantClass {
    static final char NONE = '-';

    private ConsonantClass() {}

    /** The classes a sound may fall into; NONE is a choice where it may be no consonant at all. */
    static String of(int letters, boolean mayBeLeftOut, boolean first) {
        StringBuilder choices = new StringBuilder(2);
        boolean vowel = (letters & (VOWELS | Y)) != 0;
        if (vowel && first) {
            // A name that begins with a vowel or y keeps a mark, else Əli and Lalə would share L.
            choices.append('A');
        }
        add(choices, letters, BACK, 'K');
        add(choices, letters, B | P, 'P');
        add(choices, letters, D | T, 'T');
        // German writes s for z, French ch for ş, lost marks leave c for ç: all that hiss are one class.
        add(choices, letters, S | SH | Z | C | CH | J, 'S');
        add(choices, letters, F | V, 'F');
        add(choices, letters, L, 'L');
        add(choices, letters, M, 'M');
        add(choices, letters, N, 'N');
        add(choices, letters, R, 'R');
        if (choices.isEmpty() || mayBeLeftOut && !first || vowel && !first) {
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
