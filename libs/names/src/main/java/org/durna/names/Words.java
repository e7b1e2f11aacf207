package org.durna.names;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of this library in the three languages of an officer. */
final class Words {
    static final List<Locale> LANGUAGES = List.of(Locale.of("az"), Locale.of("en"), Locale.of("ru"));
    private static final List<Words> ALL = LANGUAGES.stream().map(Words::new).toList();

    private final Locale language;
    private final ResourceBundle sentences;

    private Words(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle(
                "org.durna.names.words_" + language.getLanguage(), Locale.ROOT, Words.class.getModule());
    }

    /** A language we do not speak is refused: nothing falls back silently. */
    static Words in(Locale language) {
        return ALL.stream()
                .filter(words -> words.language.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException(
                        "Names are explained in az, en and ru", Words.class.getName(), language.toLanguageTag()));
    }

    String route(Route route) {
        String steps = route.steps().stream()
                .map(step -> sentences.getString("step." + step.name()))
                .collect(Collectors.joining(sentences.getString("route.then")));
        return steps.isEmpty() ? sentences.getString("route.none") : steps;
    }

    String finding(Finding finding) {
        return sentences
                .getString("finding." + finding.kind().name())
                .replace("{0}", String.valueOf(finding.position() + 1));
    }
}
