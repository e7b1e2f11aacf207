package org.durna.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.reporting.reading.Meaning;
import org.durna.shared.Reason;

/** The questions of a document: each is asked once, and one that was answered is not asked. */
final class Asking {
    private final Map<String, String> answers;
    private final Map<String, Question> open = new LinkedHashMap<>();

    Asking(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** What is meant: surely, or as it was answered; empty while it is asked. */
    Optional<String> meant(Question.Kind kind, String key, Meaning meaning, String where) {
        return switch (meaning) {
            case Meaning.Sure(String value) -> Optional.of(value);
            case Meaning.Nothing() -> Optional.of(Question.NONE);
            case Meaning.Unclear(List<String> candidates, Reason question) ->
                answered(kind, key, question, candidates, where);
            case Meaning.Wrong(Reason why) -> answered(kind, key, why, List.of(), where);
        };
    }

    Optional<String> answered(Question.Kind kind, String key, Reason asked, List<String> candidates, String where) {
        String answer = answers.get(key);
        if (answer != null) {
            return Optional.of(answer);
        }
        Question before = open.get(key);
        List<String> places = new ArrayList<>(before == null ? List.of() : before.where());
        places.add(where);
        open.put(key, new Question(kind, key, asked, places, candidates));
        return Optional.empty();
    }

    List<Question> open() {
        return List.copyOf(open.values());
    }
}
