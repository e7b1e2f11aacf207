package org.durna.activity.web;

import java.util.List;
import java.util.Optional;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityQuery;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.partnership.Clause;

/** What the templates of activities show. */
public final class ActivityViews {
    private ActivityViews() {}

    /** A list of activities with its filter. */
    public record ListView(
            ActivityQuery query, Form form, Choices choices, List<Line> lines, Optional<ActivityQuery.Position> next) {}

    /** One activity in a list, with the name of its lead. */
    public record Line(Activity activity, String lead) {}

    /** One activity, with all its codes in words. */
    public record PieceView(
            Activity activity,
            String lead,
            String owner,
            List<Clause> clauses,
            List<String> themes,
            List<String> groups,
            List<String> places,
            List<String> partners,
            List<OverlapViews.DecisionLine> decisions,
            boolean mine) {}

    /** What a form of activities offers. */
    public record Choices(
            List<Choice> clauses,
            List<Choice> agencies,
            List<Choice> organisations,
            List<Choice> themes,
            List<Choice> groups,
            List<Choice> places,
            List<Choice> statuses) {}

    /** How many rows of each repeated part a form shows. */
    public record Rows(int results, int documents, int partners) {}

    /** The form, blank, filled, wrong or stale. */
    public record FormView(
            Optional<ActivityId> id,
            Form form,
            Choices choices,
            Rows rows,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}

    /**
     * One activity of a party.
     *
     * @param leads whether an agency of the party leads it, rather than taking part
     * @param beforeItJoined whether it began when the party was a partner yet
     */
    public record PartyLine(Activity activity, boolean leads, boolean beforeItJoined) {}

    /** What one party does; there is more than is shown. */
    public record OnPartyView(List<PartyLine> lines, boolean more) {}

    /** The activities under one clause. */
    public record OnClauseView(String clause, List<Activity> activities, boolean mayAdd) {}
}
