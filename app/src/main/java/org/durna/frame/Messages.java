package org.durna.frame;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.durna.pack.Pack;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence the platform says, by key and language.
 * Each module brings {@code messages/<module>_<language>.properties}; a pack brings those of languages the product lacks.
 * Patterns are ICU message patterns. A missing key is a bug and is thrown, never papered over by another language.
 */
public final class Messages {
    /** The language of the terminal, in which the product has every sentence whatever the pack. */
    public static final Language TERMINAL = new Language("en");

    private final Map<Language, Map<String, String>> patterns;
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    private Messages(Map<Language, Map<String, String>> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /** The sentences of a pack's languages: those of the product, and over them those that the pack says in its own words. */
    public Messages(Pack pack) {
        this(spoken(pack));
    }

    /** The sentences of the terminal, which are there before any pack is. */
    public static Messages ofTheTerminal() {
        return new Messages(Map.of(TERMINAL, shipped(TERMINAL)));
    }

    private static Map<Language, Map<String, String>> spoken(Pack pack) {
        Map<String, String> complete = shipped(TERMINAL);
        Map<Language, Map<String, String>> spoken = new HashMap<>();
        for (Language language : pack.manifest().languages()) {
            PackSentences own = PackSentences.of(pack, language, complete);
            spoken.put(language, own.over(language.equals(TERMINAL) ? complete : shipped(language)));
        }
        return spoken;
    }

    /** The sentence for a key in a language, with its arguments put in by ICU's rules for that language. */
    public String say(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = compiled.computeIfAbsent(
                language.code() + ' ' + key, ignored -> new MessageFormat(pattern, language.icu()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    public String say(Language language, Reason reason) {
        return say(language, reason.code(), reason.arguments().toArray());
    }

    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** The patterns of a language by their keys, as a translator gets them. */
    public Map<String, String> patterns(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private String pattern(Language language, String key) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + key + "' in language " + language);
        }
        return pattern;
    }

    private static Map<String, String> shipped(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Messages.class.getClassLoader())
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    all.putAll(load(in));
                }
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("messages of " + language, e);
        }
    }

    static Map<String, String> load(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> sentences = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }
}
