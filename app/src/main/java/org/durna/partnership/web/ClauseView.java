package org.durna.partnership.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.partnership.BaseAgreement;
import org.durna.partnership.Clause;
import org.durna.partnership.DeclarationNotice;
import org.durna.partnership.RecordedClause;

/**
 * One clause on its own page.
 *
 * @param under the clauses that stand under it, if it is a heading
 * @param servedBy the initiatives that serve it
 * @param agreement the agreement it builds on that day, if it is the clause that names it
 * @param parts the sections that other parts of the platform bring
 */
public record ClauseView(
        LocalDate day,
        DeclarationNotice notice,
        Clause clause,
        Optional<Clause> heading,
        List<Clause> under,
        List<Clause> serves,
        List<Clause> servedBy,
        List<AnnotatedText> official,
        Optional<BaseAgreement> agreement,
        List<RecordedClause> history,
        List<Content> parts,
        Optional<Clause> before,
        Optional<Clause> after) {

    /** The query that keeps the day when going on to another clause, if it is not today. */
    public String keep(LocalDate today) {
        return day.equals(today) ? "" : "?on=" + day;
    }
}
