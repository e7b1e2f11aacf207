package org.durna.partnership.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares words of two copies of a text: kinds of quotation marks and of spaces do not matter, everything else does. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern QUOTE = Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032]");

    private Words() {}

    /** The text with each run of white space as one space: the words stay as they are. */
    static String collapsed(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String folded(String text) {
        String composed = Normalizer.normalize(collapsed(text), Normalizer.Form.NFC);
        return APOSTROPHE.matcher(QUOTE.matcher(composed).replaceAll("\"")).replaceAll("'");
    }

    /** Whether a text begins with these words, the last of them whole; both are folded. */
    static boolean open(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || !joins(text, words.length()));
    }

    public static boolean contain(String text, String words) {
        return folded(text).contains(folded(words));
    }

    private static boolean joins(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at)) && Character.isLetterOrDigit(text.codePointBefore(at));
    }
}
