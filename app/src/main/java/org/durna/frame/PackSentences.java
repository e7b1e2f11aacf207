package org.durna.frame;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.shared.Language;

/**
 * What a pack says in its own words in one language: all sentences of a language that the product lacks, or single ones in place of the
 * product's. A slip in them stops the start; nothing falls back to another language.
 */
record PackSentences(String file, Map<String, String> sentences, Map<String, String> complete) {
    private static final int MOST_NAMED = 20;

    /** @param complete every sentence that the platform may say, in the language of the terminal */
    static PackSentences of(Pack pack, Language language, Map<String, String> complete) {
        String file = "texts/messages_" + language + ".properties";
        Map<String, String> own = pack.has(file) ? read(pack, file) : Map.of();
        Set<String> unknown = new TreeSet<>(own.keySet());
        unknown.removeAll(complete.keySet());
        if (!unknown.isEmpty()) {
            throw new PackProblem(file, "the platform has no such sentences: " + some(unknown));
        }
        own.forEach((key, pattern) -> check(file, key, pattern, complete.getOrDefault(key, "")));
        return new PackSentences(file, own, complete);
    }

    /** The product's sentences with those of the pack in their place; a sentence that neither has stops the start. */
    Map<String, String> over(Map<String, String> shipped) {
        Map<String, String> spoken = new HashMap<>(shipped);
        spoken.putAll(sentences);
        Set<String> missing = new TreeSet<>(complete.keySet());
        missing.removeAll(spoken.keySet());
        if (!missing.isEmpty()) {
            throw new PackProblem(
                    file,
                    "pack.yaml names this language, but " + missing.size() + " sentences are missing in it: "
                            + some(missing));
        }
        return Map.copyOf(spoken);
    }

    private static Map<String, String> read(Pack pack, String file) {
        try (InputStream in = pack.open(file)) {
            return Messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A sentence may leave an argument out, but it cannot ask for one that nobody gives it. */
    private static void check(String file, String key, String pattern, String original) {
        try {
            Set<String> asked = arguments(pattern);
            asked.removeAll(arguments(original));
            if (!asked.isEmpty()) {
                throw new PackProblem(file, key + " asks for " + asked + ", which it is not given");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PackProblem(file, key + " is no message pattern: " + e.getMessage());
        }
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static String some(Collection<String> keys) {
        String named = keys.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return keys.size() > MOST_NAMED ? named + " and " + (keys.size() - MOST_NAMED) + " more" : named;
    }
}
