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
    private final Map<Language, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    public Messages(Pack pack) {
        for (Language language : pack.manifest().languages()) {
            Map<String, String> found = new HashMap<>();
            shipped(language).forEach((key, value) -> found.put((String) key, (String) value));
            String own = "texts/messages_" + language.code() + ".properties";
            if (pack.has(own)) {
                try (InputStream in = pack.open(own)) {
                    load(in).forEach((key, value) -> found.put((String) key, (String) value));
                } catch (IOException e) {
                    throw new UncheckedIOException(own, e);
                }
            }
            patterns.put(language, Map.copyOf(found));
        }
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

    private String pattern(Language language, String key) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + key + "' in language " + language);
        }
        return pattern;
    }

    private static Properties shipped(Language language) {
        Properties all = new Properties();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Messages.class.getClassLoader())
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    all.putAll(load(in));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("messages of " + language, e);
        }
    }

    private static Properties load(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return properties;
    }
}
