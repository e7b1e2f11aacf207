package org.durna.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.durna.partnership.ClauseDifference.Added;
import org.durna.partnership.ClauseDifference.Amended;
import org.durna.partnership.ClauseDifference.Closed;
import org.durna.partnership.ClauseDifference.FieldChange;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/** Compares the declaration as it stands on two days, clause by clause. */
final class DeclarationDifference {
    private DeclarationDifference() {}

    static List<ClauseDifference> between(DeclarationOn earlier, DeclarationOn later, List<Language> languages) {
        Map<ClauseId, Clause> before = byId(earlier);
        Map<ClauseId, Clause> after = byId(later);
        List<ClauseDifference> differences = new ArrayList<>();
        for (Clause clause : later.clauses()) {
            Clause old = before.get(clause.id());
            if (old == null) {
                differences.add(new Added(clause));
            } else {
                List<FieldChange> changes = changes(old.wording(), clause.wording(), languages);
                if (!changes.isEmpty()) {
                    differences.add(new Amended(old, clause, changes));
                }
            }
        }
        earlier.clauses().stream()
                .filter(clause -> !after.containsKey(clause.id()))
                .forEach(clause -> differences.add(new Closed(clause)));
        differences.sort(java.util.Comparator.comparingInt(each -> each.clause().position()));
        return List.copyOf(differences);
    }

    private static Map<ClauseId, Clause> byId(DeclarationOn declaration) {
        return declaration.clauses().stream().collect(Collectors.toMap(Clause::id, Function.identity()));
    }

    private static List<FieldChange> changes(ClauseWording before, ClauseWording after, List<Language> languages) {
        List<FieldChange> changes = new ArrayList<>();
        for (ClauseField field : ClauseField.values()) {
            for (Language language : languages) {
                String old = text(before.of(field), language);
                String now = text(after.of(field), language);
                if (!old.equals(now)) {
                    changes.add(new FieldChange(field, language, WordDifference.between(old, now)));
                }
            }
        }
        return changes;
    }

    private static String text(LocalizedText text, Language language) {
        return text.has(language) ? text.in(language) : "";
    }
}
