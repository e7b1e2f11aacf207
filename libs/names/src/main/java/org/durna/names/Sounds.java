package org.durna.names;

/**
 * The letters of the Azerbaijani alphabet as bits of one {@code int}.
 * A letter of any spelling is read as the set of Azerbaijani letters it may stand for; two spellings are one name where
 * the sets meet at every place.
 */
final class Sounds {
    static final int A = 1;
    static final int SCHWA = 1 << 1;
    static final int E = 1 << 2;
    static final int I = 1 << 3;
    static final int DOTLESS = 1 << 4;
    static final int O = 1 << 5;
    static final int OE = 1 << 6;
    static final int U = 1 << 7;
    static final int UE = 1 << 8;
    static final int B = 1 << 9;
    static final int C = 1 << 10;
    static final int CH = 1 << 11;
    static final int D = 1 << 12;
    static final int F = 1 << 13;
    static final int G = 1 << 14;
    static final int GH = 1 << 15;
    static final int H = 1 << 16;
    static final int X = 1 << 17;
    static final int J = 1 << 18;
    static final int K = 1 << 19;
    static final int Q = 1 << 20;
    static final int L = 1 << 21;
    static final int M = 1 << 22;
    static final int N = 1 << 23;
    static final int P = 1 << 24;
    static final int R = 1 << 25;
    static final int S = 1 << 26;
    static final int SH = 1 << 27;
    static final int T = 1 << 28;
    static final int V = 1 << 29;
    static final int Y = 1 << 30;
    static final int Z = 1 << 31;

    static final int VOWELS = A | SCHWA | E | I | DOTLESS | O | OE | U | UE;
    static final int AE = A | SCHWA;
    static final int EE = E | SCHWA;
    static final int II = I | DOTLESS;
    static final int OO = O | OE;
    static final int UU = U | UE;
    static final int BACK = G | GH | H | X | K | Q;
    static final int HUSHING = C | CH | J | SH;

    private static final String LETTERS = "aəeiıoöuübcçdfgğhxjkqlmnprsştvyz";

    private Sounds() {}

    /** The first letter of a set, to show it to a reader of tests. */
    static char letter(int set) {
        return set == 0 ? '?' : LETTERS.charAt(Integer.numberOfTrailingZeros(set));
    }

    static int ofLetter(char letter) {
        int at = LETTERS.indexOf(letter);
        return at < 0 ? 0 : 1 << at;
    }
}
