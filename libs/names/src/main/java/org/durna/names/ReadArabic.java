package org.durna.names;

import static org.durna.names.Sounds.*;

/**
 * Reads Azerbaijani and Persian names in Arabic letters.
 * Several letters stand for one sound (س ص ث for s), و and ی for consonant and vowel, and short vowels are not written.
 * Own table, by the orthography used in Iran; ICU has no such transform.
 */
final class ReadArabic {
    /** The zero-width non-joiner, a letter's neighbour by rule in this script. */
    private static final char JOINT = '\u200C';

    private ReadArabic() {}

    /** The two ل of Allah are one sound; that of the article is lost before the letters of the sun: سیف‌الدین, Seyfəddin. */
    private static void lam(String word, int i, char next, Reading out) {
        if (next == 'ل') {
            return;
        }
        out.add(L);
        if (i >= 3 && word.charAt(i - 1) == 'ا' && "تثدذرزسشصضطظن".indexOf(next) >= 0) {
            out.lastMayBeLeftOut();
        }
    }

    /** A last ی may be read a, as in عیسی; before a joint it is lost in speech, as in علی‌اکبر, Ələkbər. */
    private static void yeh(char before, char next, Reading out) {
        boolean asInIsa = next == ' ' && "سی".indexOf(before) >= 0;
        out.add(Y | II | E | (asInIsa ? A : 0), next == ' ' ? A : 0);
        if (next == JOINT) {
            out.lastMayBeLeftOut();
        }
    }

    static void read(String word, int to, Reading out) {
        out.lettersStandAlone = true;
        for (int i = 0; i < to; i++) {
            char c = word.charAt(i);
            char next = i + 1 < to ? word.charAt(i + 1) : ' ';
            boolean last = i + 1 == to;
            switch (c) {
                case 'ا', 'أ', 'إ', 'ٱ' -> alef(c, i > 0 ? word.charAt(i - 1) : ' ', next, out);
                case 'آ' -> out.add(A, SCHWA);
                case 'ب' -> out.add(B, P);
                case 'پ' -> out.add(P, B);
                case 'ت', 'ط' -> out.add(T, D);
                case 'ث', 'س', 'ص' -> out.add(S);
                case 'ج' -> out.add(C);
                case 'چ' -> out.add(CH);
                case 'ح' -> out.add(H);
                case 'ه', 'ھ', 'ہ', 'ۀ' -> {
                    if (last && word.charAt(Math.max(0, i - 1)) != 'ا' && !out.atStart()) {
                        out.maybe(SCHWA | A | E | H, 0);
                    } else {
                        out.add(H);
                    }
                }
                case 'ة' -> out.add(SCHWA | A | T | E);
                case 'خ' -> out.add(X);
                case 'د' -> out.add(D, T);
                case 'ذ', 'ز', 'ض', 'ظ' -> out.add(Z);
                case 'ر' -> out.add(R);
                case 'ژ' -> out.add(J);
                case 'ش' -> out.add(SH);
                case 'ع', 'ء' -> out.maybe(AE | E | I, UU | OO);
                case 'غ' -> out.add(GH | Q, G);
                // In the ending -ov of surnames ف stands for v.
                case 'ف' -> out.add(last && out.after(V | Y) ? F | V : F);
                case 'ق' -> out.add(Q | GH, G);
                case 'ک', 'ك' -> out.add(K, G);
                case 'گ' -> out.add(G, K);
                case 'ل' -> lam(word, i, next, out);
                case 'م' -> out.add(M);
                case 'ن', 'ڭ' -> out.add(N);
                case 'و', 'ؤ', 'ۆ', 'ۇ', 'ۏ' -> out.add(V | UU | OO);
                case 'ی', 'ي', 'ى', 'ې' -> yeh(i > 0 ? word.charAt(i - 1) : ' ', next, out);
                case 'ئ' -> out.maybe(Y | II | EE, 0);
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.add(0, 0);
                    }
                }
            }
        }
    }

    /** At the beginning alef carries any vowel, or only holds up the one that follows; inside it is a. */
    private static void alef(char c, char before, char next, Reading out) {
        if (!out.atStart() && before != JOINT) {
            boolean article = next == 'ل';
            out.add(AE, article ? UU | I | E : 0);
            if (article) {
                out.lastMayBeLeftOut();
            }
            return;
        }
        boolean holds = "ویيىئۆۇې".indexOf(next) >= 0;
        if (holds) {
            out.maybe(AE | E | II | OO | UU, 0);
        } else {
            out.add(c == 'إ' ? II | E : AE | E | II | OO | UU);
        }
    }
}
