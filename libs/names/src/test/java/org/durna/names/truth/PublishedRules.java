package org.durna.names.truth;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Forward rules as they are published, each from one spelling to one other.
 * They share nothing with the tables of the library, which read backwards and know no system.
 */
final class PublishedRules {
    /** CLDR's own transform of BGN/PCGN 1947: a source written by others. */
    private static final Transliterator BGN = Transliterator.getInstance("Russian-Latin/BGN");

    private static final String AZ_LATIN = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz";
    private static final String AZ_CYRILLIC = "абҹчдеәфҝғһхыижкглмноөпрсштуүвјз";
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    /** Doc 9303 part 3 section 6.B, recommended transliteration of Cyrillic (Russian). */
    private static final String[] DOC_9303 = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "ie", "y", "", "e", "iu", "ia"
    };

    /** GOST R 52535.1-2006, passports of 2010 to 2013. */
    private static final String[] GOST_52535 = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "tc", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"
    };

    /** GOST 7.79-2000 system B. */
    private static final String[] GOST_779 = {
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "x", "cz", "ch", "sh", "shh", "``", "y'", "`", "e`", "yu", "ya"
    };

    /** Duden: transcription of Russian in German. */
    private static final String[] DUDEN = {
        "a", "b", "w", "g", "d", "e", "jo", "sch", "s", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "ch", "z", "tsch", "sch", "schtsch", "", "y", "", "e", "ju", "ja"
    };

    /** French transcription, as in Soviet and Russian passports before 1997. */
    private static final String[] FRENCH = {
        "a", "b", "v", "g", "d", "e", "io", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "ou", "f",
        "kh", "ts", "tch", "ch", "chtch", "", "y", "", "e", "iou", "ia"
    };

    /** What newspapers write in English. */
    private static final String[] ENGLISH = {
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private PublishedRules() {}

    /** Letter for letter, by the table of the law on the return to the Latin alphabet (25 December 1991). */
    static String azerbaijaniCyrillic(String latin) {
        StringBuilder out = new StringBuilder();
        for (char c : lower(latin).toCharArray()) {
            int at = AZ_LATIN.indexOf(c);
            out.append(at < 0 ? c : AZ_CYRILLIC.charAt(at));
        }
        return title(out.toString());
    }

    static String doc9303(String russian) {
        return title(each(russian, DOC_9303));
    }

    static String gost52535(String russian) {
        return title(each(russian, GOST_52535));
    }

    static String gost779(String russian) {
        return title(each(russian, GOST_779));
    }

    static String bgn(String russian) {
        return BGN.transliterate(russian).replace("ʹ", "").replace("’", "").replace("ʺ", "");
    }

    static String english(String russian) {
        String word = lower(russian).replace("дж", "\u0001");
        String out = each(word, ENGLISH).replace("\u0001", "j");
        return title(out.replaceAll("(iy|yy)$", "y"));
    }

    /** Between vowels ss; ja, je after vowels; dsch for дж. */
    static String duden(String russian) {
        String word = lower(russian).replace("дж", "\u0001").replaceAll("(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "\u0002");
        word = word.replaceAll("(?<=[аеёиоуыэюя])е", "\u0003")
                .replaceAll("^е", "\u0003")
                .replaceAll("(?<=[иы])й", "");
        return title(each(word, DUDEN)
                .replace("\u0001", "dsch")
                .replace("\u0002", "ss")
                .replace("\u0003", "je"));
    }

    /** Gu before e, i, y; ss between vowels; ïe is left as ie; -ine for a final -in. */
    static String french(String russian) {
        String word = lower(russian)
                .replace("дж", "\u0001")
                .replaceAll("(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "\u0002")
                .replaceAll("г(?=[еиыэю])", "\u0003");
        return title(each(word, FRENCH)
                .replace("\u0001", "dj")
                .replace("\u0002", "ss")
                .replace("\u0003", "gu"));
    }

    /** Passports and press of Azerbaijan: ə a, c j, ç ch, ş sh, x kh, ğ gh, q g, ö o, ü u, ı i, j zh. */
    static String azerbaijaniEnglish(String latin) {
        return title(lower(latin)
                .replace("j", "zh")
                .replace("ə", "a")
                .replace("c", "j")
                .replace("ç", "ch")
                .replace("ş", "sh")
                .replace("x", "kh")
                .replace("ğ", "gh")
                .replace("q", "g")
                .replace("ö", "o")
                .replace("ü", "u")
                .replace("ı", "i"));
    }

    /** The same, with y for ı as older passports have it. */
    static String azerbaijaniEnglishWithY(String latin) {
        return azerbaijaniEnglish(lower(latin).replace("ı", "y"));
    }

    /** A machine that knows no letter outside ASCII: marks fall off, ə becomes e. */
    static String marksLost(String latin) {
        return title(lower(latin)
                .replace("ə", "e")
                .replace("ç", "c")
                .replace("ş", "s")
                .replace("ğ", "g")
                .replace("ö", "o")
                .replace("ü", "u")
                .replace("ı", "i"));
    }

    /** Doc 9303 part 3 section 6.A for ç, ş, ğ, ı, ö, ü; ə is not in that table and is written E here. */
    static String doc9303Latin(String latin) {
        return lower(latin)
                .replace("ə", "e")
                .replace("ç", "c")
                .replace("ş", "s")
                .replace("ğ", "g")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ı", "i")
                .toUpperCase(Locale.ROOT);
    }

    private static String each(String russian, String[] table) {
        StringBuilder out = new StringBuilder();
        for (char c : lower(russian).toCharArray()) {
            int at = RUSSIAN.indexOf(c);
            out.append(at < 0 ? String.valueOf(c) : table[at]);
        }
        return out.toString();
    }

    static String lower(String text) {
        return text.replace("I", "ı").replace("İ", "i").toLowerCase(Locale.ROOT);
    }

    static String title(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
                char c = out.charAt(i);
                out.setCharAt(i, Character.toUpperCase(c));
            }
        }
        return out.toString();
    }
}
