package org.durna.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The sentences of this library in Azerbaijani, English or Russian. Nothing falls back to another language. */
public final class Words {
    public static final List<String> LANGUAGES = List.of("az", "en", "ru");

    private final Locale language;
    private final Properties sentences = new Properties();

    private Words(Locale language) {
        this.language = language;
        String file = "messages/linkage_" + language.getLanguage() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(
                    Objects.requireNonNull(in, () -> "This library does not speak " + language),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words in(Locale language) {
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new IllegalArgumentException("The languages are az, en and ru, not " + language.getLanguage());
        }
        return new Words(language);
    }

    public Locale language() {
        return language;
    }

    /** The sentence with its {0}, {1} … filled in. */
    public String say(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence for " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", "" + arguments[i]);
        }
        return sentence;
    }

    /** The name of a field as people say it; a column nobody foresaw keeps its own. */
    public String field(Field field) {
        String known = sentences.getProperty("field." + field.name());
        return known == null ? field.name() : known;
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
