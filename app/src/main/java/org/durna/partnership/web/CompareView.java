package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.frame.Form;
import org.durna.partnership.ClauseDifference;
import org.durna.partnership.DeclarationNotice;

/** What changed in the declaration between two days. */
public record CompareView(
        Form form, DeclarationNotice notice, LocalDate from, LocalDate to, List<ClauseDifference> differences) {

    /** The message key of what became of a clause. */
    public static String key(ClauseDifference difference) {
        return "declaration.difference." + difference.code();
    }
}
