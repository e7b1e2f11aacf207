package org.durna.names;

import static org.durna.names.Sounds.*;

/**
 * Reads Russian spelling, and any Cyrillic whose language is not told.
 * Russian has no ə, ö, ü, ğ, q, h: а and е stand for ə, г and х for h, г and к for q. Examples: Гусейн, Хусейн for Hüseyn;
 * Курбанов, Гурбанов for Qurbanov; Джафар for Cəfər.
 */
final class ReadRussian {
    private ReadRussian() {}

    static void read(String word, int to, Reading out) {
        int i = 0;
        while (i < to) {
            i += letter(word, i, to, out);
        }
    }

    /** Reads what stands at this place and says how many letters that were. */
    static int letter(String word, int i, int to, Reading out) {
        char c = Character.toLowerCase(word.charAt(i));
        char next = i + 1 < to ? Character.toLowerCase(word.charAt(i + 1)) : ' ';
        switch (c) {
            case 'а' -> out.add(AE);
            // ё is mostly printed as е.
            case 'е' -> withGlide(EE, A | OO, out);
            case 'ё' -> withGlide(OO | E, 0, out);
            case 'э' -> out.add(EE);
            case 'ю' -> withGlide(UU, OO, out);
            case 'я' -> withGlide(AE, 0, out);
            case 'и' -> out.add(II | Y, E | UE);
            case 'ы' -> out.add(II, U);
            case 'о' -> out.add(OO, UU | AE);
            case 'у' -> out.add(UU, OO | DOTLESS);
            case 'б' -> out.add(B, P);
            case 'в' -> out.add(V);
            case 'г' -> out.add(G | Q | GH | H, K);
            case 'д' -> {
                if (next == 'ж') {
                    out.add(C, J);
                    return 2;
                }
                out.add(D, i + 1 == to ? T : 0);
            }
            case 'ж' -> out.add(J, C);
            case 'з' -> out.add(Z);
            case 'й' -> out.maybeOrNot(Y | I, out.afterVowel() && isVowel(next) || next == ' ' && iBefore(word, i));
            case 'к' -> out.add(K | Q, G | X);
            case 'л' -> out.add(L);
            case 'м' -> out.add(M);
            case 'н' -> out.add(N);
            case 'п' -> out.add(P, B);
            case 'р' -> out.add(R);
            case 'с' -> out.add(S);
            case 'т' -> out.add(T, i + 1 == to || out.after(X | H) ? D : 0);
            case 'ф' -> out.add(F);
            case 'х' -> out.add(X | H, Q | K);
            case 'ц' -> {
                out.maybe(T, 0);
                out.add(S, Z | CH);
            }
            case 'ч' -> out.add(CH);
            case 'ш' -> out.add(SH);
            case 'щ' -> {
                out.add(SH);
                out.maybe(CH, 0);
            }
            case 'ъ', 'ь', '\'' -> {
                if ("еёюяи".indexOf(next) >= 0) {
                    out.maybe(Y, 0);
                }
            }
            case 'і', 'ї' -> out.add(II | Y);
            case 'є' -> withGlide(EE, 0, out);
            case 'ґ' -> out.add(G | Q | GH);
            case 'ў' -> out.add(V | U);
            default -> LatinMarks.read(c, out);
        }
        return 1;
    }

    /** Е, ю, я, ё begin with y at the beginning of a word and after a vowel or sign; elsewhere they soften. */
    private static void withGlide(int vowel, int habit, Reading out) {
        if (out.atStart() || out.afterVowel()) {
            out.maybe(Y, 0);
        }
        out.add(vowel, habit);
    }

    private static boolean iBefore(String word, int i) {
        return i > 0 && "иыИЫ".indexOf(word.charAt(i - 1)) >= 0;
    }

    private static boolean isVowel(char c) {
        return "аеёиоуыэюя".indexOf(c) >= 0;
    }
}
