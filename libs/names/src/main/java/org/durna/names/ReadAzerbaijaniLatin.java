package org.durna.names;

import static org.durna.names.Sounds.*;

/** Reads the Azerbaijani Latin alphabet: one letter, one sound. Orthography of 2004 and the alphabet law of 1991, changed 1992. */
final class ReadAzerbaijaniLatin {
    private ReadAzerbaijaniLatin() {}

    static void read(String word, int to, Reading out) {
        for (int i = 0; i < to; i++) {
            char c = word.charAt(i);
            char next = i + 1 < to ? word.charAt(i + 1) : ' ';
            switch (c) {
                case 'a', 'A' -> out.add(A);
                case 'ə', 'Ə' -> out.add(SCHWA);
                case 'e', 'E' -> out.add(E);
                case 'i', 'İ' -> out.add(I, DOTLESS);
                // In capitals the dot is often lost.
                case 'I' -> out.add(II);
                case 'ı' -> out.add(DOTLESS, I);
                case 'o', 'O' -> out.add(O);
                case 'ö', 'Ö' -> out.add(OE);
                case 'u', 'U' -> out.add(U);
                case 'ü', 'Ü' -> out.add(UE);
                case 'b', 'B' -> out.add(B, next == ' ' ? P : 0);
                case 'c', 'C' -> out.add(C);
                case 'ç', 'Ç' -> out.add(CH);
                case 'd', 'D' -> out.add(D, next == ' ' ? T : 0);
                case 'f', 'F' -> out.add(F);
                case 'g', 'G' -> out.add(G, K);
                case 'ğ', 'Ğ' -> out.add(GH, Q);
                case 'h', 'H' -> h(out, next);
                case 'x', 'X' -> out.add(X);
                case 'j', 'J' -> out.add(J);
                case 'k', 'K' -> out.add(K, G);
                case 'q', 'Q' -> out.add(Q, GH);
                case 'l', 'L' -> out.add(L);
                case 'm', 'M' -> out.add(M);
                case 'n', 'N' -> out.add(N);
                case 'p', 'P' -> out.add(P, B);
                case 'r', 'R' -> out.add(R);
                case 's', 'S' -> out.add(S);
                case 'ş', 'Ş' -> out.add(SH);
                case 't', 'T' -> out.add(T, next == ' ' ? D : 0);
                case 'v', 'V' -> out.add(V);
                case 'y', 'Y' -> glide(out, next);
                case 'z', 'Z' -> out.add(Z);
                case 'w', 'W' -> out.add(V);
                default -> LatinMarks.read(c, out);
            }
        }
    }

    /** Between vowels h is at times lost in Russian: Tahir, Таир. */
    private static void h(Reading out, char next) {
        if (out.afterVowel() && "aəeiıoöuü".indexOf(next) >= 0) {
            out.seldom(H, 0, Parameters.SELDOM_LEFT_OUT);
        } else {
            out.add(H);
        }
    }

    /** Between vowels y is lost in Russian: Əliyev, Алиев. */
    private static void glide(Reading out, char next) {
        if (next == 'y' || next == 'Y') {
            return;
        }
        boolean between = out.afterVowel() && "aəeiıoöuüAƏEİIOÖUÜ".indexOf(next) >= 0;
        if (between || out.afterConsonant() && "aəuüAƏUÜ".indexOf(next) >= 0) {
            out.maybe(Y, 0);
        } else {
            out.add(Y, I);
        }
    }
}
