package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.durna.frame.Form;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.DeclarationNotice;
import org.durna.partnership.DeclarationOn;

/** The whole declaration on one page. */
public record DeclarationView(
        Form form,
        LocalDate day,
        DeclarationOn declaration,
        DeclarationNotice notice,
        List<Section> sections,
        String words,
        List<Hit> hits,
        Set<String> withOfficialText) {

    /** Clauses that stand together: under a heading, or one kind of clauses that need none. */
    public record Section(String anchor, ClauseKind kind, List<Clause> clauses) {
        /** The clause that heads the section, or its first clause. */
        public Clause head() {
            return clauses.getFirst();
        }

        public boolean headed() {
            return head().kind().isHeading();
        }

        public List<Clause> body() {
            return headed() ? clauses.subList(1, clauses.size()) : clauses;
        }
    }

    /** A clause in which something was found, and where. */
    public record Hit(Clause clause, List<Place> places) {}

    /**
     * A text in which something was found.
     *
     * @param label the message key of what kind of text it is
     */
    public record Place(String label, String language, List<FoldedSearch.Stretch> stretches) {}

    public boolean searched() {
        return !words.isEmpty();
    }

    static List<Section> sections(DeclarationOn declaration) {
        List<Section> sections = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        for (Clause clause : declaration.clauses()) {
            if (!open.isEmpty() && beginsAnew(open.getFirst(), clause)) {
                sections.add(section(open));
                open.clear();
            }
            open.add(clause);
        }
        if (!open.isEmpty()) {
            sections.add(section(open));
        }
        return sections;
    }

    private static boolean beginsAnew(Clause head, Clause clause) {
        return head.kind().isHeading() ? !head.id().equals(clause.under()) : clause.kind() != head.kind();
    }

    private static Section section(List<Clause> clauses) {
        return new Section("part-" + clauses.getFirst().id(), clauses.getFirst().kind(), List.copyOf(clauses));
    }
}
