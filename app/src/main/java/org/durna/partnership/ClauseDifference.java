package org.durna.partnership;

import java.util.List;
import org.durna.shared.Language;

/** What became of one clause between two days. */
public sealed interface ClauseDifference {
    /** The clause as it stands on the day on which it is there; on the later day, if on both. */
    Clause clause();

    record Added(Clause clause) implements ClauseDifference {}

    record Closed(Clause clause) implements ClauseDifference {}

    record Amended(Clause before, Clause clause, List<FieldChange> changes) implements ClauseDifference {
        public Amended {
            changes = List.copyOf(changes);
        }

        public List<FieldChange> in(Language language) {
            return changes.stream()
                    .filter(change -> change.language().equals(language))
                    .toList();
        }
    }

    /** One text of a clause, in one language, that changed, word by word. */
    record FieldChange(ClauseField field, Language language, List<WordRun> words) {
        public FieldChange {
            words = List.copyOf(words);
        }
    }

    /** The word for this difference that the API and the messages use. */
    default String code() {
        return switch (this) {
            case Added a -> "added";
            case Closed c -> "closed";
            case Amended a -> "amended";
        };
    }
}
