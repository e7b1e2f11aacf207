package org.durna.names;

import static org.durna.names.Sounds.*;

/**
 * Reads Latin letters whose rules nobody told: the romanisations of Russian (Doc 9303, BGN/PCGN, GOST), English, French and
 * German habits, Turkish, Persian, the machine-readable zone, and Azerbaijani that lost its marks.
 * The longest group of letters is read first.
 */
final class ReadLatin {
    private ReadLatin() {}

    static void read(String word, int to, Reading out) {
        int i = 0;
        while (i < to) {
            i += group(word, i, to, out);
        }
    }

    /** Reads one group and says how many letters it had. */
    static int group(String word, int i, int to, Reading out) {
        char c = lower(word.charAt(i));
        char d = i + 1 < to ? lower(word.charAt(i + 1)) : ' ';
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> LatinVowels.vowel(word, c, d, i, to, out);
            case 's' -> LatinConsonants.s(word, d, i, to, out);
            case 't' -> LatinConsonants.t(word, d, i, to, out);
            case 'd' -> LatinConsonants.d(word, d, i, to, out);
            case 'c' -> LatinConsonants.c(d, out);
            case 'z' -> LatinConsonants.one(d == 'h', J, C, Z, 0, out);
            case 'k' -> LatinConsonants.k(d, out);
            case 'g' -> LatinConsonants.g(word, d, i, to, out);
            case 'j' -> LatinConsonants.j(d, out);
            case 'x' -> LatinConsonants.x(d, out);
            case 'p' -> LatinConsonants.one(d == 'h', F, P, P, B, out);
            case 'h' -> LatinConsonants.h(i, to, d, out);
            case 'q' -> LatinConsonants.q(d, out);
            case 'b' -> LatinConsonants.single(B, P, out);
            case 'f' -> LatinConsonants.f(i, to, d, out);
            case 'v' -> LatinConsonants.single(V, i + 1 == to ? F : 0, out);
            case 'w' -> LatinConsonants.single(V, U, out);
            case 'l' -> LatinConsonants.single(L, 0, out);
            case 'm' -> LatinConsonants.single(M, 0, out);
            case 'n' -> LatinConsonants.single(N, 0, out);
            case 'r' -> LatinConsonants.single(R, 0, out);
            default -> {
                LatinMarks.read(c, out);
                yield 1;
            }
        };
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 0x80 ? c : c == 'İ' ? 'i' : Character.toLowerCase(c);
    }

    static char at(String word, int i, int to) {
        return i < to ? lower(word.charAt(i)) : ' ';
    }

    static boolean isVowel(char c) {
        return "aeiouyäöüəıéèêëâáàïîûô".indexOf(c) >= 0;
    }
}
