package org.durna.linkage.people;

import java.util.Locale;
import java.util.Map;

/** The spellings a name gets on its way through registers. The tables are the generator's own: they make truth, they do not recognise it. */
enum Spelling {
    AZERBAIJANI("", ""),
    ENGLISH("əıöüğşçcxqj", "a|i|o|u|gh|sh|ch|j|kh|g|zh"),
    WITHOUT_MARKS("əıöüğşç", "e|i|o|u|g|s|c"),
    RUSSIAN("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "а|б|дж|ч|д|е|а|ф|г|г|г|х|ы|и|ж|к|к|л|м|н|о|о|п|р|с|ш|т|у|у|в|й|з"),
    RUSSIAN_ROMANISED(
            "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
            "a|b|dzh|ch|d|e|a|f|g|g|g|kh|y|i|zh|k|k|l|m|n|o|o|p|r|s|sh|t|u|u|v|y|z"),
    AZERBAIJANI_CYRILLIC(
            "abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "а|б|ҹ|ч|д|е|ә|ф|ҝ|ғ|һ|х|ы|и|ж|к|г|л|м|н|о|ө|п|р|с|ш|т|у|ү|в|ј|з"),
    ARABIC("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "ا|ب|ج|چ|د|||ف|گ|غ|ح|خ|ی|ی|ژ|ک|ق|ل|م|ن|و|و|پ|ر|س|ش|ت|و|و|و|ی|ز"),
    MRZ("əıöüğşç", "e|i|o|u|g|s|c");

    private static final Map<String, String> RUSSIAN_WAYS =
            Map.of("məmməd", "мамед", "əhməd", "ахмед", "hüseyn", "гусейн", "həsən", "гасан", "əli", "али");
    private static final Map<String, String> ROMAN_WAYS =
            Map.of("məmməd", "mamed", "əhməd", "akhmed", "hüseyn", "guseyn", "həsən", "gasan", "əli", "ali");

    private static final Locale AZ = Locale.of("az");
    private final String letters;
    private final String[] written;

    Spelling(String letters, String written) {
        this.letters = letters;
        this.written = written.split("\\|", -1);
    }

    /** Writes a name of the Azerbaijani Latin alphabet. */
    String write(String name) {
        if (this == AZERBAIJANI || name.isEmpty()) {
            return name;
        }
        String small = name.toLowerCase(AZ);
        Map<String, String> ways =
                this == RUSSIAN ? RUSSIAN_WAYS : this == RUSSIAN_ROMANISED ? ROMAN_WAYS : Map.<String, String>of();
        for (Map.Entry<String, String> way : ways.entrySet()) {
            small = small.replace(way.getKey(), way.getValue());
        }
        small = this == ARABIC ? asArabicHears(small) : small;
        StringBuilder text = new StringBuilder(small.length() + 4);
        for (int i = 0; i < small.length(); i++) {
            int at = letters.indexOf(small.charAt(i));
            text.append(at < 0 ? "" + small.charAt(i) : written[at]);
        }
        return switch (this) {
            case ARABIC -> text.toString();
            case MRZ -> text.toString().toUpperCase(Locale.ROOT);
            default -> capital(text);
        };
    }

    /** A doubled letter is written once, and the endings -ov, -yev with f. */
    private static String asArabicHears(String small) {
        return small.replaceAll("(.)\\1", "$1").replaceAll("([oe])v(a?)$", "$1f$2");
    }

    private static String capital(StringBuilder text) {
        if (!text.isEmpty()) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return text.toString();
    }
}
