package org.durna.activity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityStatus;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** What the pages of activities show: a list, one of them, and the form in every state. */
@Component
class ActivityForms {
    private final Declaration declaration;
    private final ActivityNames names;

    ActivityForms(Declaration declaration, ActivityNames names) {
        this.declaration = declaration;
        this.names = names;
    }

    ActivityViews.ListView list(Page page, ActivityQuery query, List<Activity> activities, boolean more) {
        Form form = Form.empty()
                .with("clause", query.clause() == null ? "" : query.clause().value())
                .with("agency", query.agency() == null ? "" : query.agency().value())
                .with("theme", query.theme() == null ? "" : query.theme())
                .with("status", query.status() == null ? "" : query.status().word());
        return new ActivityViews.ListView(
                query,
                form,
                choices(page),
                lines(page, activities),
                more ? Optional.of(ActivityQuery.Position.of(activities.getLast())) : Optional.empty());
    }

    List<ActivityViews.Line> lines(Page page, List<Activity> activities) {
        ActivityNames.Known known = names.known(page);
        return activities.stream()
                .map(each -> new ActivityViews.Line(each, known.agency(each.lead())))
                .toList();
    }

    ActivityViews.PieceView piece(
            Page page, Activity activity, Reader reader, List<OverlapViews.DecisionLine> decisions) {
        ActivityNames.Known known = names.known(page);
        List<Clause> clauses = activity.scope().clauses().stream()
                .flatMap(
                        id -> declaration
                                .clause(id, page.today())
                                .or(() -> Optional.of(
                                        declaration.history(id).getLast().clause()))
                                .stream())
                .toList();
        boolean mine = activity.owner().equals(reader.agency()) && reader.may(Permission.WRITE_ACTIVITIES);
        return new ActivityViews.PieceView(
                activity,
                known.agency(activity.lead()),
                known.agency(activity.owner()),
                clauses,
                activity.scope().themes().stream()
                        .map(each -> names.theme(page, each))
                        .toList(),
                activity.scope().groups().stream()
                        .map(each -> names.targetGroup(page, each))
                        .toList(),
                activity.scope().places().stream()
                        .map(each -> names.place(page, each))
                        .toList(),
                activity.scope().partners().stream().map(known::of).toList(),
                decisions,
                mine);
    }

    ActivityViews.FormView blank(Page page, Reader reader, String clause) {
        Form form = Form.empty()
                .with(ClauseId.couldBe(clause) ? "clause_" + clause : "clause", "on")
                .with("lead", reader.agency() == null ? "" : reader.agency().value())
                .with("status", ActivityStatus.PIPELINE.word())
                .with("visibility", Visibility.OWN.name())
                .with("version", "0");
        return view(page, reader, form, Optional.empty(), Optional.empty());
    }

    ActivityViews.FormView filled(Page page, Reader reader, Activity activity) {
        Form form = Form.of(ActivityFields.of(activity, page.languages()))
                .with("version", Integer.toString(activity.version()));
        return view(page, reader, form, Optional.of(activity.number()), Optional.empty());
    }

    ActivityViews.FormView again(Page page, Reader reader, Form form) {
        return view(page, reader, form, ActivityId.read(form.value("id")), Optional.empty());
    }

    /** The form as written, beside what is stored now; sending it again puts the written values on the present version. */
    ActivityViews.FormView stale(Page page, Reader reader, Form form, Activity now) {
        Conflict conflict = Conflict.between(
                ActivityFields.labels(page.languages()),
                ActivityFields.gathered(ActivityFields.of(now, page.languages())),
                Form.of(ActivityFields.gathered(form.values())));
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, form, Optional.of(now.number()), Optional.of(conflict));
    }

    private ActivityViews.FormView view(
            Page page, Reader reader, Form form, Optional<ActivityId> id, Optional<Conflict> conflict) {
        List<Choice> visibilities = Arrays.stream(Visibility.values())
                .filter(each -> !each.isPublished() || reader.may(Permission.PUBLISH_ACTIVITIES))
                .map(each -> new Choice(each.name(), page.t(each.key())))
                .toList()
                .reversed();
        ActivityViews.Rows rows = new ActivityViews.Rows(
                ActivityFields.filled(form, "result") + 1,
                ActivityFields.filled(form, "document") + 1,
                ActivityFields.filled(form, "partner") + 2);
        return new ActivityViews.FormView(id, form, choices(page), rows, visibilities, conflict);
    }

    private ActivityViews.Choices choices(Page page) {
        List<Choice> clauses = declaration.on(page.today()).choices(page);
        List<Choice> statuses = Arrays.stream(ActivityStatus.values())
                .map(each -> new Choice(each.word(), page.t(each.key())))
                .toList();
        return new ActivityViews.Choices(
                clauses,
                names.agencies(page),
                names.organisations(page),
                names.themes(page),
                names.targetGroups(page),
                names.places(page),
                statuses);
    }
}
