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
    private static int group(String word, int i, int to, Reading out) {
        char c = lower(word.charAt(i));
        char d = i + 1 < to ? lower(word.charAt(i + 1)) : ' ';
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> vowel(word, c, d, i, to, out);
            case 's' -> s(word, d, i, to, out);
            case 't' -> t(word, d, i, to, out);
            case 'd' -> d(word, d, i, to, out);
            case 'c' -> c(word, d, i, to, out);
            case 'z' -> one(d == 'h', J, C, Z, S, out);
            case 'k' -> k(d, out);
            case 'g' -> g(word, d, i, to, out);
            case 'j' -> j(d, out);
            case 'x' -> x(out);
            case 'p' -> one(d == 'h', F, P, P, B, out);
            case 'h' -> single(H | X, G, out);
            case 'q' -> q(d, out);
            case 'b' -> single(B, P, out);
            case 'f' -> f(i, to, d, out);
            case 'v' -> single(V, i + 1 == to ? F : 0, out);
            case 'w' -> single(V, U, out);
            case 'l' -> single(L, 0, out);
            case 'm' -> single(M, 0, out);
            case 'n' -> single(N, 0, out);
            case 'r' -> single(R, 0, out);
            default -> {
                other(c, out);
                yield 1;
            }
        };
    }

    private static int single(int letters, int habit, Reading out) {
        out.add(letters, habit);
        return 1;
    }

    /** Two letters for one sound, or the first letter alone. */
    private static int one(boolean two, int both, int bothHabit, int alone, int aloneHabit, Reading out) {
        out.add(two ? both : alone, two ? bothHabit : aloneHabit);
        return two ? 2 : 1;
    }

    private static int vowel(String word, char c, char d, int i, int to, Reading out) {
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
                out.add(EE, A | I);
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
                out.add(OO, UU);
                return lengthening(d, 'e', word, i, to, out);
            }
            default -> {
                out.add(UU, OO);
                return lengthening(d, 'e', word, i, to, out);
            }
        }
        return 1;
    }

    /** Doc 9303 writes ö as oe and ü as ue; elsewhere the e is a sound of its own. */
    private static int lengthening(char d, char e, String word, int i, int to, Reading out) {
        if (d == e) {
            out.maybe(EE, 0);
            return 2;
        }
        return 1;
    }

    /** I, y, j before another vowel: a sound between vowels, or only the softening of ю, я: Giulnara, Gyulnara. */
    private static void softening(int letters, char c, char d, int i, int to, Reading out) {
        boolean beforeVowel = isVowel(d);
        boolean softens = beforeVowel && d != 'i' && d != 'y' && !out.atStart();
        boolean afterI = out.length > out.wordFrom && (out.meant[out.length - 1] & II) != 0;
        boolean endOfIy = afterI && i + 1 == to;
        if (softens && (out.afterVowel() || d != 'e') || endOfIy) {
            out.maybe(letters, 0);
        } else {
            out.add(letters, c == 'i' ? E : U);
        }
    }

    private static int s(String word, char d, int i, int to, Reading out) {
        char e = at(word, i + 2, to);
        if (d == 'c' && e == 'h') {
            boolean shch = at(word, i + 3, to) == 't' && at(word, i + 4, to) == 's' && at(word, i + 5, to) == 'c';
            out.add(SH, CH);
            if (shch) {
                out.maybe(CH, 0);
                return 7;
            }
            return 3;
        }
        if (d == 'h') {
            boolean shch = e == 'c' && at(word, i + 3, to) == 'h';
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

    private static int t(String word, char d, int i, int to, Reading out) {
        if (d == 's' && at(word, i + 2, to) == 'c' && at(word, i + 3, to) == 'h') {
            out.add(CH);
            return 4;
        }
        if (d == 'c' && at(word, i + 2, to) == 'h') {
            out.add(CH);
            return 3;
        }
        if (d == 'h') {
            out.add(T);
            return 2;
        }
        out.add(T, i + 1 == to ? D : 0);
        return 1;
    }

    private static int d(String word, char d, int i, int to, Reading out) {
        char e = at(word, i + 2, to);
        if (d == 's' && e == 'c' && at(word, i + 3, to) == 'h') {
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

    private static int c(String word, char d, int i, int to, Reading out) {
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

    private static int k(char d, Reading out) {
        if (d == 'h') {
            out.add(X | H, Q | K);
            return 2;
        }
        out.add(K | Q, G | X);
        return 1;
    }

    private static int g(String word, char d, int i, int to, Reading out) {
        if (d == 'h') {
            out.add(GH | G, Q | H);
            return 2;
        }
        char e = at(word, i + 2, to);
        if (d == 'u' && (e == 'e' || e == 'i' || e == 'é' || e == 'y')) {
            // French gu before e and i: Gueïdar, Guiulnara.
            out.add(G | Q | GH | H, K);
            out.maybe(UU, 0);
            return 2;
        }
        out.add(G | Q | GH | H, K | C);
        return 1;
    }

    private static int j(char d, Reading out) {
        if (d == 'e' || d == 'a' || d == 'u' || d == 'o') {
            boolean glide = out.afterVowel() || out.afterConsonant();
            if (glide) {
                out.maybeGlide(C | J | Y);
                return 1;
            }
        }
        out.add(C | J | Y, isVowel(d) ? 0 : I);
        return 1;
    }

    /** In Azerbaijani one sound; in loan words k and s: Maksim, Maxim. */
    private static int x(Reading out) {
        boolean two = out.afterVowel();
        out.add(X, K | H);
        if (two) {
            out.maybe(S, 0);
        }
        return 1;
    }

    private static int q(char d, Reading out) {
        out.add(Q | K, GH | G);
        return d == 'u' ? maybeU(out) : 1;
    }

    private static int maybeU(Reading out) {
        out.add(UU, OO);
        return 2;
    }

    /** The old ending -off, -eff. */
    private static int f(int i, int to, char d, Reading out) {
        boolean end = i + 1 == to || d == 'f' && i + 2 == to;
        out.add(F, end ? V : 0);
        return 1;
    }

    /** Letters with marks. */
    static void other(char c, Reading out) {
        switch (Character.toLowerCase(c)) {
            case 'ə' -> out.add(SCHWA);
            case 'ä', 'æ' -> out.add(SCHWA, A | E);
            case 'á', 'à', 'â', 'ā', 'ã', 'å', 'ą', 'ă' -> out.add(A, SCHWA);
            case 'é', 'è', 'ê', 'ē', 'ę', 'ě' -> out.add(EE);
            case 'ë' -> out.add(EE, OE | O);
            case 'í', 'î', 'ï', 'ī', 'į', 'ı' -> out.add(II | (c == 'ı' ? 0 : Y));
            case 'ó', 'ò', 'ô', 'ō', 'õ' -> out.add(OO, UU);
            case 'ö', 'ø', 'ő', 'œ' -> out.add(OE, O | UE);
            case 'ú', 'ù', 'û', 'ū', 'ů' -> out.add(UU, OO);
            case 'ü', 'ű' -> out.add(UE, U);
            case 'ç', 'č', 'ć' -> out.add(CH);
            case 'ş', 'š', 'ș', 'ś', 'ŝ' -> out.add(SH);
            case 'ž', 'ż', 'ź', 'ǰ' -> out.add(J, C | Z);
            case 'ğ', 'ġ', 'ḡ', 'ǧ' -> {
                out.add(GH | G, Q);
                out.lastMayBeLeftOut();
            }
            case 'ñ', 'ń', 'ň' -> out.add(N);
            case 'ł', 'ľ' -> out.add(L);
            case 'đ', 'ď' -> out.add(D, C);
            case 'ř' -> out.add(R);
            case 'ť', 'ț', 'ţ' -> out.add(T, S);
            case 'ḥ' -> out.add(H);
            case 'ḫ' -> out.add(X);
            case 'ẓ', 'ẕ' -> out.add(Z);
            case 'ṣ', 's' -> out.add(S);
            case 'ý', 'ÿ' -> out.add(Y | II);
            // Apostrophes and soft signs carry no sound.
            case '\'', '’', '‘', 'ʼ', 'ʹ', 'ʺ', '`', '´', '"', 'ʿ', 'ʾ' -> {}
            default -> {
                // Marks that combine, and what takes no room, make no sound; any other sign is a sound nobody shares.
                if (Character.isLetterOrDigit(c)) {
                    out.add(0, 0);
                }
            }
        }
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 0x80 ? c : c == 'İ' ? 'i' : Character.toLowerCase(c);
    }

    private static char at(String word, int i, int to) {
        return i < to ? lower(word.charAt(i)) : ' ';
    }

    private static boolean isVowel(char c) {
        return "aeiouyäöüəıéèêëâáàïîûô".indexOf(c) >= 0;
    }
}
