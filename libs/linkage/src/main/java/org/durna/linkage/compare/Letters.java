package org.durna.linkage.compare;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.durna.linkage.Problem.What;

/** The letters of a cell: their plain form for comparison, and what is odd about them. */
public final class Letters {
    static final int LONGEST = 120;

    private Letters() {}

    /** Small letters without marks, words parted by one space; letters and digits only. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 128;
        }
        String decomposed = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c == 'İ' || c == 'I' || c == 'ı' ? 'i' : Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && c != '`' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return plain.toString();
    }

    /** Capitals and digits only, as a document number is compared. */
    static String code(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        StringBuilder code = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                code.append(c);
            }
        }
        return code.toString();
    }

    /** What is odd about a text that should be a name or words. */
    public static List<What> oddities(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            ascii &= text.charAt(i) < 128;
        }
        if (ascii && text.length() <= LONGEST) {
            return List.of();
        }
        List<What> odd = new ArrayList<>(1);
        if (text.length() > LONGEST) {
            odd.add(What.TOO_LONG);
        }
        if (isMojibake(text)) {
            odd.add(What.MOJIBAKE);
        }
        if (text.codePoints().anyMatch(Letters::isInvisible)) {
            odd.add(What.INVISIBLE_LETTERS);
        }
        if (mixesScripts(text)) {
            odd.add(What.MIXED_SCRIPTS);
        }
        return odd;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT && c != 0x200C || Character.getType(c) == Character.CONTROL;
    }

    /** UTF-8 that was read as Windows-1252 or Latin-1 once too often, or the sign of a letter that was lost. */
    private static boolean isMojibake(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                return true;
            }
            boolean lead = c == 'Ã' || c == 'Ä' || c == 'Å' || c == 'É' || c == 'Ð' || c == 'Ñ' || c == 'Ê';
            if (lead && i + 1 < text.length() && isTail(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTail(char c) {
        return c >= 0x80 && c <= 0xBF || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
    }

    private static boolean mixesScripts(String text) {
        UnicodeScript seen = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (!Character.isLetter(c)) {
                seen = Character.isWhitespace(c) || c == '-' ? UnicodeScript.COMMON : seen;
            } else if (seen == UnicodeScript.COMMON) {
                seen = script;
            } else if (script != seen && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                return true;
            }
        }
        return false;
    }
}
