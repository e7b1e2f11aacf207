package org.durna.names;

/**
 * Tells UTF-8 that was read as Windows-1252, ISO 8859-1 or Windows-1251: a lead letter followed by what a continuation
 * byte turns into. "Ə" becomes "Æ" + U+008F or "Ж" + "Џ"; "М" becomes "Ðœ" or "Рњ".
 */
final class Mojibake {
    /** What bytes 80 to BF look like in Windows-1252 beside the range U+0080 to U+00BF itself. */
    private static final String CONTINUED_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /** The same in Windows-1251, without the letters a Cyrillic word may really have after Р and С. */
    private static final String CONTINUED_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎў¤Ґ¦§©Є«¬®Ї°±Ііґµ¶·№є»јЅѕї";

    private Mojibake() {}

    static boolean startsAt(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char lead = text.charAt(at);
        char next = text.charAt(at + 1);
        if ("ÃÄÅÆÇÉÐÑÒÓØÙÚÛÊâ".indexOf(lead) >= 0) {
            return next >= 0x80 && next <= 0xBF && next != '\u00AD'
                    || CONTINUED_1252.indexOf(next) >= 0 && notApostrophe(text, at);
        }
        return "РСТУЖЙЕГДЧЬ".indexOf(lead) >= 0
                && CONTINUED_1251.indexOf(next) >= 0
                && notApostrophe(text, at)
                && repeated(text, at);
    }

    /** "É’" is a real spelling; a quotation mark counts only beside further damage. */
    private static boolean notApostrophe(String text, int at) {
        return text.charAt(at + 1) != '’' && text.charAt(at + 1) != '‘' || repeated(text, at);
    }

    /** One odd pair may be a rare real spelling in Cyrillic; damage comes in every letter. */
    private static boolean repeated(String text, int at) {
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean lead = "РСТУЖЙЕГДЧЬÃÄÅÆÇÉÐÑ".indexOf(text.charAt(i)) >= 0;
            char next = text.charAt(i + 1);
            if (lead && (CONTINUED_1251.indexOf(next) >= 0 || next >= 0x80 && next <= 0xBF)) {
                pairs++;
            }
        }
        return pairs >= 1 && (pairs >= 2 || text.length() <= at + 4);
    }
}
