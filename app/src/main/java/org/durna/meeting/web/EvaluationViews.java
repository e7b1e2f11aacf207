package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.meeting.Evaluation;
import org.durna.meeting.EvaluationParts;
import org.durna.meeting.Snapshot;
import org.durna.shared.LocalizedText;

/** What the templates of evaluations need. */
public interface EvaluationViews {

    /** Every evaluation, the newest day first. */
    record ListView(List<Evaluation> evaluations) {}

    /** The form that opens one. */
    record OpeningView(Form form, List<Choice> visibilities) {}

    /** One evaluation with its findings, and what this reader may do. */
    record EvaluationView(
            Evaluation evaluation,
            EvaluationParts parts,
            Table snapshot,
            Map<String, LocalizedText> names,
            List<Choice> evidence,
            List<Choice> agencies,
            boolean keeps,
            String agency,
            Form form) {

        public String name(String code, Page page) {
            return page.text(names.getOrDefault(code, LocalizedText.none()));
        }

        /** A piece of the snapshot, by its number. */
        public String piece(long number, Page page) {
            return evaluation.snapshot().pieces().stream()
                    .filter(each -> each.evidence() == number)
                    .map(each -> each.clause() + ", " + page.day(each.happened()) + ": " + said(page, each))
                    .findFirst()
                    .orElse(String.valueOf(number));
        }

        private static String said(Page page, Snapshot.Piece piece) {
            return piece.title()
                    .spoken(page.language(), page.languages())
                    .map(LocalizedText.Spoken::text)
                    .orElse("");
        }
    }
}
