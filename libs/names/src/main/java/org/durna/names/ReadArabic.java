package org.durna.names;

import static org.durna.names.Sounds.*;

/**
 * Reads Azerbaijani and Persian names in Arabic letters.
 * Several letters stand for one sound (س ص ث for s), و and ی for consonant and vowel, and short vowels are not written.
 * Own table, by the orthography used in Iran; ICU has no such transform.
 */
final class ReadArabic {
    private ReadArabic() {}

    static void read(String word, int to, Reading out) {
        for (int i = 0; i < to; i++) {
            char c = word.charAt(i);
            char next = i + 1 < to ? word.charAt(i + 1) : ' ';
            boolean last = i + 1 == to;
            switch (c) {
                case 'ا', 'أ', 'إ', 'ٱ' -> alef(c, next, last, out);
                case 'آ' -> out.add(A, SCHWA);
                case 'ب' -> out.add(B, P);
                case 'پ' -> out.add(P, B);
                case 'ت', 'ط' -> out.add(T, D);
                case 'ث', 'س', 'ص' -> out.add(S);
                case 'ج' -> out.add(C);
                case 'چ' -> out.add(CH);
                case 'ح' -> out.add(H);
                case 'ه', 'ھ', 'ہ', 'ۀ' -> {
                    if (last && out.afterConsonant()) {
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
                case 'غ' -> out.add(GH, Q | G);
                case 'ف' -> out.add(F);
                case 'ق' -> out.add(Q, G | GH);
                case 'ک', 'ك' -> out.add(K, G);
                case 'گ' -> out.add(G, K);
                case 'ل' -> out.add(L);
                case 'م' -> out.add(M);
                case 'ن', 'ڭ' -> out.add(N);
                case 'و', 'ؤ', 'ۆ', 'ۇ', 'ۏ' -> out.add(V | UU | OO);
                case 'ی', 'ي', 'ى', 'ې' -> out.add(Y | II | E);
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
    private static void alef(char c, char next, boolean last, Reading out) {
        if (!out.atStart()) {
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
