package org.durna.activity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.OverlapDecision;
import org.durna.frame.Choice;
import org.durna.frame.Form;

/** What the templates of overlaps show. */
public final class OverlapViews {
    private OverlapViews() {}

    /** Another activity that looks like the one in hand, and why, in sentences. */
    public record Line(Activity other, String lead, List<String> reasons) {}

    /** The question what each of them is, asked before anything is saved; the fields of the form wait in the page. */
    public record Question(
            Optional<ActivityId> id, Form form, Map<String, String> waiting, List<Line> lines, List<Choice> verdicts) {}

    /** What was decided about another activity. */
    public record DecisionLine(OverlapDecision decision, Activity other, String agency) {}
}
