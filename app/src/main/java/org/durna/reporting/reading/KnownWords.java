package org.durna.reporting.reading;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.frame.Messages;
import org.durna.shared.Language;
import org.durna.shared.Reason;

/** Words that stand for something in any language of the pack: the name of a status, the head of a column. */
public final class KnownWords {
    private final Map<String, Set<String>> meanings = new HashMap<>();

    /**
     * @param keys what is meant, each with the key of the message that says it; a second message with {@code .also} at its end holds
     *     other words for the same, with a bar between them
     */
    public KnownWords(Messages messages, List<Language> languages, Map<String, String> keys) {
        keys.forEach((meant, key) -> {
            for (Language language : languages) {
                add(messages.say(language, key), meant);
                if (messages.has(language, key + ".also")) {
                    for (String other : messages.say(language, key + ".also").split("\\|", -1)) {
                        add(other, meant);
                    }
                }
            }
            add(meant, meant);
        });
    }

    private void add(String word, String meant) {
        meanings.computeIfAbsent(folded(word), each -> new LinkedHashSet<>()).add(meant);
    }

    /** What a word means. */
    public Meaning read(String text) {
        if (SaidNothing.by(text)) {
            return new Meaning.Nothing();
        }
        List<String> found = List.copyOf(meanings.getOrDefault(folded(text), Set.of()));
        return switch (found.size()) {
            case 0 -> new Meaning.Wrong(Reason.of("reporting.not-a-word", text.strip()));
            case 1 -> new Meaning.Sure(found.getFirst());
            default -> new Meaning.Unclear(found, Reason.of("reporting.which-word", text.strip()));
        };
    }

    /** Without case (the dotted and the dotless i are one here: heads of columns are typed on any keyboard), marks or space. */
    private static String folded(String word) {
        return UCharacter.foldCase(word, true)
                .replaceAll("\\u0307", "")
                .replace('ı', 'i')
                .replaceAll("[\\p{Punct}\\s\\u00a0]+", "");
    }
}
