package org.durna.names;

import static org.durna.names.Sounds.*;

/** Consonants of Latin spellings, and the groups of letters that write one. */
final class LatinConsonants {
    private LatinConsonants() {}

    static int single(int letters, int habit, Reading out) {
        out.add(letters, habit);
        return 1;
    }

    /** Two letters for one sound, or the first letter alone. */
    static int one(boolean two, int both, int bothHabit, int alone, int aloneHabit, Reading out) {
        out.add(two ? both : alone, two ? bothHabit : aloneHabit);
        return two ? 2 : 1;
    }

    static int s(String word, char d, int i, int to, Reading out) {
        char e = ReadLatin.at(word, i + 2, to);
        if (d == 'c' && e == 'h') {
            boolean shch = ReadLatin.at(word, i + 3, to) == 't'
                    && ReadLatin.at(word, i + 4, to) == 's'
                    && ReadLatin.at(word, i + 5, to) == 'c';
            out.add(SH, CH | J);
            if (shch) {
                out.maybe(CH, 0);
                return 7;
            }
            return 3;
        }
        if (d == 'h') {
            boolean shch = e == 'c' && ReadLatin.at(word, i + 3, to) == 'h';
            if (shch) {
                out.add(SH);
                out.maybe(CH, 0);
                return 4;
            }
            // İshaq: s and h may be two sounds.
            out.add(SH, S);
            return 2;
        }
        if (d == 's' || d == 'z') {
            out.add(S, SH);
            return 2;
        }
        out.add(S, SH | Z);
        return 1;
    }

    static int t(String word, char d, int i, int to, Reading out) {
        if (d == 's' && ReadLatin.at(word, i + 2, to) == 'c' && ReadLatin.at(word, i + 3, to) == 'h') {
            out.add(CH);
            return 4;
        }
        if (d == 'c' && ReadLatin.at(word, i + 2, to) == 'h') {
            out.add(CH);
            return 3;
        }
        if (d == 'h') {
            out.add(T);
            return 2;
        }
        out.add(T, i + 1 == to || out.after(X | H) ? D : 0);
        return 1;
    }

    static int d(String word, char d, int i, int to, Reading out) {
        char e = ReadLatin.at(word, i + 2, to);
        if (d == 's' && e == 'c' && ReadLatin.at(word, i + 3, to) == 'h') {
            out.add(C);
            return 4;
        }
        if (d == 'z' && e == 'h' || d == 's' && e == 'h') {
            out.add(C, J);
            return 3;
        }
        if (d == 'j' || d == 'ž') {
            out.add(C);
            return 2;
        }
        out.add(D, i + 1 == to ? T : 0);
        return 1;
    }

    static int c(char d, Reading out) {
        if (d == 'h') {
            // French chirine, German Achmed; sch and tch are read elsewhere.
            out.add(CH | X, SH | K | H | C);
            return 2;
        }
        if (d == 'k') {
            out.add(K | Q);
            return 2;
        }
        out.add(C | CH, K | S);
        return 1;
    }

    static int k(char d, Reading out) {
        if (d == 'h') {
            out.add(X | H, Q | K);
            return 2;
        }
        out.add(K | Q, G | X);
        return 1;
    }

    static int g(String word, char d, int i, int to, Reading out) {
        if (d == 'h') {
            out.add(GH | G, Q | H);
            return 2;
        }
        char e = ReadLatin.at(word, i + 2, to);
        if (d == 'u' && (e == 'e' || e == 'i' || e == 'é' || e == 'y')) {
            // French gu before e and i: Gueïdar, Guiulnara.
            out.add(G | Q | GH | H, K);
            out.maybe(UU, 0);
            if (e == 'e') {
                // Or Doc 9303's ue for ü: Guelnar.
                out.seldom(EE, A | I, Parameters.SELDOM_LEFT_OUT / 2);
                return 3;
            }
            return 2;
        }
        out.add(G | Q | GH | H, K);
        return 1;
    }

    static int j(char d, Reading out) {
        if (d == 'e' || d == 'a' || d == 'u' || d == 'o') {
            boolean glide = out.afterVowel() || out.afterConsonant();
            if (glide) {
                out.maybeGlide(C | J | Y);
                return 1;
            }
        }
        out.add(C | J | Y, ReadLatin.isVowel(d) ? 0 : I);
        return 1;
    }

    /** In Azerbaijani one sound; in loan words k and s: Maksim, Maxim. */
    static int x(char d, Reading out) {
        boolean two = out.afterVowel() && (d == ' ' || ReadLatin.isVowel(d));
        out.add(X, K | H);
        if (two) {
            out.maybe(S, 0);
        }
        return 1;
    }

    /** Persian writes a last e as eh. */
    static int h(int i, int to, char d, Reading out) {
        boolean mute = i + 1 == to && out.afterVowel();
        if (mute) {
            out.seldom(H | X, G, Parameters.SELDOM_LEFT_OUT / 2);
        } else if (out.afterVowel() && ReadLatin.isVowel(d)) {
            out.seldom(H | X, G, Parameters.SELDOM_LEFT_OUT);
        } else {
            out.add(H | X, G);
        }
        return 1;
    }

    static int q(char d, Reading out) {
        out.add(Q | K, GH | G);
        return d == 'u' ? maybeU(out) : 1;
    }

    private static int maybeU(Reading out) {
        out.add(UU, OO);
        return 2;
    }

    /** The old ending -off, -eff. */
    static int f(int i, int to, char d, Reading out) {
        boolean end = i + 1 == to || d == 'f' && i + 2 == to;
        out.add(F, end ? V : 0);
        return 1;
    }
}
