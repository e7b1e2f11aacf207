package org.durna.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** One text in several languages. A language that is missing is missing: nothing falls back silently. */
public record LocalizedText(Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
        byLanguage.keySet().forEach(Language::new);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText none() {
        return new LocalizedText(Map.of());
    }

    /** The text in the language asked for, or a visible mark that it is missing, never another language's text. */
    public String in(Language language) {
        return byLanguage.getOrDefault(language.code(), "⟦" + language.code() + "⟧");
    }

    public boolean has(Language language) {
        String text = byLanguage.get(language.code());
        return text != null && !text.isBlank();
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    @JsonValue
    public Map<String, String> sorted() {
        return new TreeMap<>(byLanguage);
    }
}
