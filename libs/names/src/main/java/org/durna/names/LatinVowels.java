package org.durna.names;

import static org.durna.names.Sounds.*;

/** Vowels of Latin spellings: single, doubled for length, and those that only soften. */
final class LatinVowels {
    private LatinVowels() {}

    static int vowel(String word, char c, char d, int i, int to, Reading out) {
        switch (c) {
            case 'a' -> out.add(AE, E);
            case 'e' -> {
                if (d == 'e') {
                    out.add(II, EE);
                    return 2;
                }
                boolean mayHaveGlide = out.atStart() || out.afterVowel();
                if (mayHaveGlide) {
                    out.maybe(Y, 0);
                }
                out.add(EE, A | I | OE);
            }
            case 'i' -> softening(II | Y, c, d, i, to, out);
            case 'y' -> softening(Y | II, c, d, i, to, out);
            case 'o' -> {
                if (d == 'o') {
                    out.add(UU, OO);
                    return 2;
                }
                if (d == 'u') {
                    out.add(UU | OO);
                    return 2;
                }
                out.add(OO, UU | AE);
                return lengthening(d, out);
            }
            default -> {
                out.add(UU, OO | DOTLESS);
                return lengthening(d, out);
            }
        }
        return 1;
    }

    /** Doc 9303 writes ö as oe and ü as ue; elsewhere the e is a sound of its own. */
    private static int lengthening(char d, Reading out) {
        if (d == 'e') {
            out.maybe(EE, 0);
            return 2;
        }
        return 1;
    }

    /** I, y, j before another vowel: a sound between vowels, or only the softening of ю, я: Giulnara, Gyulnara. */
    private static void softening(int letters, char c, char d, int i, int to, Reading out) {
        if (c == 'y' && d == 'y') {
            return;
        }
        boolean beforeVowel = ReadLatin.isVowel(d);
        boolean softens = beforeVowel && d != 'i' && d != 'y' && !out.atStart();
        boolean afterI = out.length > out.wordFrom && (out.meant[out.length - 1] & II) != 0;
        boolean endOfIy = afterI && i + 1 == to;
        if (softens && (out.afterVowel() || d != 'e') || endOfIy) {
            out.maybe(letters, 0);
        } else {
            out.add(letters, c == 'i' ? E | UE : U);
        }
    }
}
