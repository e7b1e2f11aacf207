package org.durna.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.regex.Pattern;

/** A language that the platform publishes in, by its BCP 47 language subtag ({@code az}, {@code en}, {@code ru}). */
public record Language(@JsonValue String code) implements Comparable<Language> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A language is written as two or three small letters, such as az");
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The locale for sorting and case folding: the JDK's own Azerbaijani rules are wrong, ICU's are right. */
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
