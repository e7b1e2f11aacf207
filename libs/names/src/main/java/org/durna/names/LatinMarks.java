package org.durna.names;

import static org.durna.names.Sounds.*;

import com.ibm.icu.text.Normalizer2;

/** Latin letters with marks, and the signs that make no sound. */
final class LatinMarks {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private LatinMarks() {}

    static void read(char c, Reading out) {
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
                String parts = DECOMPOSED.getDecomposition(Character.toLowerCase(c));
                if (parts != null && parts.charAt(0) < 0x250) {
                    ReadLatin.group(parts, 0, 1, out);
                } else if (Character.isLetterOrDigit(c)) {
                    out.add(0, 0);
                }
            }
        }
    }
}
