package org.durna.partnership.web;

import java.util.List;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.partnership.Clause;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidenceQuery;
import org.durna.shared.LocalizedText;

/** What the templates of evidence need. */
public interface EvidenceViews {

    /** A page of the list, with its filters. */
    record ListView(
            EvidenceQuery query,
            Form form,
            List<Choice> clauses,
            List<Choice> parties,
            List<Evidence> pieces,
            Optional<EvidenceQuery.Position> next) {}

    /** One piece, whose it is, and whether this reader may change it. */
    record PieceView(Evidence piece, Clause clause, LocalizedText owner, boolean mine) {}

    /** The form, new, filled, wrong or stale. */
    record FormView(
            Optional<EvidenceId> id,
            Form form,
            List<Choice> clauses,
            List<Choice> parties,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}

    /** The evidence under one clause. */
    record OnClauseView(String clause, List<Evidence> pieces, boolean mayAdd) {}
}
