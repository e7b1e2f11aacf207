package org.durna.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/** A language that the platform publishes in, by its BCP 47 language subtag ({@code en}, {@code eo}). */
public record Language(@JsonValue String code) implements Comparable<Language> {
    private static final Set<String> OWN_CASE_RULES = Set.of("az", "lt", "tr");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (code.length() < 2 || code.length() > 3 || !code.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
            throw new IllegalArgumentException("A language is written as two or three small letters, such as en");
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** Whether letters change case by rules that only this language has, as with the dotless ı: the conditional mappings of Unicode's SpecialCasing. */
    public boolean hasItsOwnCaseRules() {
        return OWN_CASE_RULES.contains(code);
    }

    /** The locale for sorting and case folding: the JDK's own rules are wrong for some languages, ICU's are right. */
    public ULocale icu() {
        return ULocale.forLanguageTag(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
