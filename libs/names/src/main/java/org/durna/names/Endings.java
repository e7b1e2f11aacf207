package org.durna.names;

import static org.durna.names.Sounds.*;

/**
 * The endings of surnames, told from the sounds, so that one rule serves every alphabet: -ov/-ova, -yev/-yeva, -ski/-skaya,
 * -zadə, -lı/-li/-lu/-lü, -oğlu, -bəyli.
 */
final class Endings {
    /** Shorter words are too short to have an ending cut off. */
    private static final int SHORTEST = 5;

    private Endings() {}

    /** Where the form of the other gender and this one part: -ova is -ov and an a. */
    static int withoutGender(Reading r, int from, int end) {
        int[] m = r.meant;
        if (end - from < SHORTEST || (m[end - 1] & A) == 0) {
            return end;
        }
        boolean ova = (m[end - 2] & V) != 0 && (m[end - 2] & VOWELS) == 0 && (m[end - 3] & (OO | EE)) != 0;
        if (ova) {
            return end - 1;
        }
        int i = end - 2;
        if ((m[i] & Y) != 0) {
            i--;
        }
        boolean skaya = i - 2 > from && (m[i] & A) != 0 && (m[i - 1] & K) != 0 && (m[i - 2] & S) != 0;
        return skaya ? i : end;
    }

    /** Where the stem ends: what a person keeps who drops the ending. */
    static int stem(Reading r, int from, int end) {
        int[] m = r.meant;
        if (end - from < SHORTEST) {
            return end;
        }
        int last = end - 1;
        if ((m[last] & (V | F)) != 0 && (m[last - 1] & (OO | EE)) != 0 && (m[last] & VOWELS) == 0) {
            boolean glide = (m[last - 2] & Y) != 0 && last - 2 > from && (m[last - 3] & VOWELS) != 0;
            return glide ? last - 2 : last - 1;
        }
        boolean zade = end - from >= 6
                && (m[last] & EE) != 0
                && (m[last - 1] & D) != 0
                && (m[last - 2] & A) != 0
                && (m[last - 3] & Z) != 0;
        if (zade) {
            return last - 3;
        }
        boolean oglu = end - from >= 6
                && (m[last] & UU) != 0
                && (m[last - 1] & L) != 0
                && (m[last - 2] & (GH | G | Q)) != 0
                && (m[last - 3] & O) != 0;
        if (oglu) {
            return last - 3;
        }
        boolean li = (m[last] & (II | UU)) != 0 && (m[last - 1] & L) != 0 && last - 1 - from >= 3;
        return li ? last - 1 : end;
    }
}
