package org.durna.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Upper and lower case by the language of the text: in Azerbaijani and Turkish I pairs with ı, and İ with i. */
public final class Casing {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Casing() {}

    public static String lower(String text, Locale language) {
        return UCharacter.toLowerCase(ULocale.forLocale(language), NFC.normalize(text));
    }

    public static String upper(String text, Locale language) {
        return UCharacter.toUpperCase(ULocale.forLocale(language), NFC.normalize(text));
    }

    /** Does the language pair I with ı? */
    public static boolean hasDotlessI(Locale language) {
        return switch (language.getLanguage()) {
            case "az", "tr", "crh", "tt" -> true;
            default -> false;
        };
    }

    /** One form for comparing without regard to case: in a language with ı, I folds to ı; elsewhere to i. */
    public static String fold(String text, Locale language) {
        int options = hasDotlessI(language) ? UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I : UCharacter.FOLD_CASE_DEFAULT;
        return NFC.normalize(UCharacter.foldCase(NFC.normalize(text), options));
    }
}
