package org.durna.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One text in several languages. A language that is missing is missing: nothing falls back silently. */
public record LocalizedText(Map<String, String> byLanguage) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectReader READER = JSON.readerFor(LocalizedText.class);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
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
        String text = byLanguage.get(language.code());
        return text == null ? "⟦" + language.code() + "⟧" : text;
    }

    public boolean has(Language language) {
        String text = byLanguage.get(language.code());
        return text != null && !text.isBlank();
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    /** The text in the language asked for, else in the first of these languages that has it, together with that language. */
    public Optional<Spoken> spoken(Language wanted, List<Language> others) {
        return Stream.concat(Stream.of(wanted), others.stream())
                .filter(this::has)
                .findFirst()
                .map(language -> new Spoken(language, in(language)));
    }

    /** A text in the one language that it is written in. */
    public record Spoken(Language language, String text) {}

    /** As the database and the API write it: an object with a text per language. */
    public String json() {
        return JSON.writeValueAsString(byLanguage);
    }

    public static LocalizedText ofJson(String json) {
        return READER.readValue(json);
    }

    /** By language, in the order of the languages' codes. */
    @Override
    @JsonValue
    public Map<String, String> byLanguage() {
        return byLanguage;
    }
}
