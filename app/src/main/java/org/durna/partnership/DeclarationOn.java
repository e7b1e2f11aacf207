package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Page;

/** The whole declaration as it stands on one day, in its own order. */
public record DeclarationOn(LocalDate day, AnnexVersion annex, List<Clause> clauses) {
    public DeclarationOn {
        clauses = List.copyOf(clauses);
    }

    public Optional<Clause> clause(ClauseId id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public List<Clause> ofKind(ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }

    /** All that something can be done under, as a form offers it. */
    public List<Choice> choices(Page page) {
        return clauses.stream()
                .filter(clause -> !clause.kind().isHeading())
                .map(clause -> new Choice(clause.id().value(), clause.id().value() + " · " + page.text(clause.title())))
                .toList();
    }

    /** The clauses that stand under a heading. */
    public List<Clause> under(ClauseId heading) {
        return clauses.stream().filter(clause -> heading.equals(clause.under())).toList();
    }

    /** The initiatives that serve an item. */
    public List<Clause> serving(ClauseId item) {
        return clauses.stream().filter(clause -> clause.serves().contains(item)).toList();
    }

    /** The clause before this one in the order of the declaration. */
    public Optional<Clause> before(ClauseId id) {
        return neighbour(id, -1);
    }

    public Optional<Clause> after(ClauseId id) {
        return neighbour(id, 1);
    }

    private Optional<Clause> neighbour(ClauseId id, int step) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).id().equals(id)) {
                int there = i + step;
                return there < 0 || there >= clauses.size() ? Optional.empty() : Optional.of(clauses.get(there));
            }
        }
        return Optional.empty();
    }
}
