package org.durna.activity.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.durna.shared.LocalizedText;

/** What the words of a text mean, in whichever language of the partnership it is written. */
public final class Lexicon {
    private static final int ENDING = 6;
    private static final int LONG_STEM = 4;
    private static final int OWN_STEM = 5;

    private record Stem(String beginning, Meaning meaning) {}

    private final Map<Character, List<Stem>> byLetter = new HashMap<>();
    private final Map<String, Meaning.Kind> kinds = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> ofThemes = new HashSet<>();

    /** @param themes the names of the themes: a word that stands in one says no more than the theme itself */
    public Lexicon(Collection<Meaning> meanings, Collection<LocalizedText> themes) {
        meanings.forEach(this::learn);
        byLetter.replaceAll((letter, stems) -> stems.stream()
                .sorted(Comparator.comparingInt((Stem each) -> -each.beginning().length())
                        .thenComparing(Stem::beginning))
                .toList());
        themes.forEach(name -> name.byLanguage()
                .values()
                .forEach(text -> ofThemes.addAll(meanings(text).keySet())));
    }

    private void learn(Meaning meaning) {
        kinds.put(meaning.meaning(), meaning.kind());
        meaning.words()
                .values()
                .forEach(words -> words.forEach(word -> {
                    String folded = FoldedWords.fold(word);
                    if (meaning.kind() == Meaning.Kind.NOTHING) {
                        nothing.add(folded);
                    } else {
                        byLetter.computeIfAbsent(folded.charAt(0), ignored -> new java.util.ArrayList<>())
                                .add(new Stem(folded, meaning));
                    }
                }));
    }

    /** The meanings in a text, each with the word that bears it; a word that is not known means its own beginning. */
    public Map<String, String> meanings(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String word : FoldedWords.of(text)) {
            String folded = FoldedWords.fold(word);
            if (folded.length() > 1 && !nothing.contains(folded)) {
                found.putIfAbsent(meaning(folded), word);
            }
        }
        return found;
    }

    private String meaning(String folded) {
        Optional<Stem> known = byLetter.getOrDefault(folded.charAt(0), List.of()).stream()
                .filter(stem -> folded.startsWith(stem.beginning()))
                .filter(stem -> stem.beginning().length() >= LONG_STEM
                        || folded.length() - stem.beginning().length() <= ENDING)
                .findFirst();
        return known.map(stem -> stem.meaning().meaning())
                .orElseGet(() -> "~" + folded.substring(0, Math.min(OWN_STEM, folded.length())));
    }

    double weight(String meaning) {
        if (kinds.get(meaning) == Meaning.Kind.COMMON) {
            return Weights.COMMON_WORD;
        }
        if (ofThemes.contains(meaning)) {
            return Weights.WORD_OF_A_THEME;
        }
        return meaning.startsWith("~") ? Weights.UNKNOWN_WORD : Weights.TELLING_WORD;
    }
}
