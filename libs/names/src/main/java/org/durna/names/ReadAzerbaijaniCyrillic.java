package org.durna.names;

import static org.durna.names.Sounds.*;

/** Reads the Azerbaijani Cyrillic alphabet of 1958: one letter, one sound; ј for y, г for q, ҝ for g, ҹ for c. */
final class ReadAzerbaijaniCyrillic {
    private ReadAzerbaijaniCyrillic() {}

    static void read(String word, int to, Reading out) {
        for (int i = 0; i < to; i++) {
            char c = Character.toLowerCase(word.charAt(i));
            char next = i + 1 < to ? Character.toLowerCase(word.charAt(i + 1)) : ' ';
            switch (c) {
                case 'а' -> out.add(A);
                case 'ә', 'ə' -> out.add(SCHWA);
                case 'е', 'э' -> out.add(E);
                case 'и' -> out.add(I, DOTLESS);
                case 'ы' -> out.add(DOTLESS, I);
                case 'о' -> out.add(O);
                case 'ө' -> out.add(OE);
                case 'у' -> out.add(U);
                case 'ү' -> out.add(UE);
                case 'б' -> out.add(B, next == ' ' ? P : 0);
                case 'ҹ' -> out.add(C);
                case 'ч' -> out.add(CH);
                case 'д' -> out.add(D, next == ' ' ? T : 0);
                case 'ф' -> out.add(F);
                case 'ҝ' -> out.add(G, K);
                case 'ғ' -> out.add(GH, Q);
                case 'һ', 'h' -> h(out, next);
                case 'х' -> out.add(X);
                case 'ж' -> out.add(J);
                case 'к' -> out.add(K, G);
                case 'г' -> out.add(Q, GH);
                case 'л' -> out.add(L);
                case 'м' -> out.add(M);
                case 'н' -> out.add(N);
                case 'п' -> out.add(P, B);
                case 'р' -> out.add(R);
                case 'с' -> out.add(S);
                case 'ш' -> out.add(SH);
                case 'т' -> out.add(T, next == ' ' ? D : 0);
                case 'в' -> out.add(V);
                case 'ј', 'й' -> glide(out, next);
                case 'з' -> out.add(Z);
                // Until 1958, and in loan words, the letters of Russian.
                case 'ю', 'я', 'ё', 'ц', 'щ', 'ь', 'ъ' -> ReadRussian.letter(word, i, to, out);
                default -> LatinMarks.read(c, out);
            }
        }
    }

    private static void h(Reading out, char next) {
        if (out.afterVowel() && "аәеиыоөуүэ".indexOf(next) >= 0) {
            out.seldom(H, 0, Parameters.SELDOM_LEFT_OUT);
        } else {
            out.add(H);
        }
    }

    private static void glide(Reading out, char next) {
        if (next == 'ј') {
            return;
        }
        boolean between = out.afterVowel() && "аәеиыоөуүэ".indexOf(next) >= 0;
        if (between || out.afterConsonant() && "аәуү".indexOf(next) >= 0) {
            out.maybe(Y, 0);
        } else {
            out.add(Y, I);
        }
    }
}
