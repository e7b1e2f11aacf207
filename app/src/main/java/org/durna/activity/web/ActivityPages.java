package org.durna.activity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityStatus;
import org.durna.activity.DecideOverlap;
import org.durna.activity.Overlap;
import org.durna.activity.RecordActivity;
import org.durna.activity.RecordActivity.Refusal;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.ClauseId;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The activities: read, written down, changed, taken back and put back. */
@Controller
class ActivityPages {
    private static final int PAGE = 30;

    private final Activities activities;
    private final RecordActivity recordActivity;
    private final ActivityForms forms;
    private final ActivityReading reading;
    private final OverlapForms overlaps;
    private final DecideOverlap decideOverlap;

    ActivityPages(
            Activities activities,
            RecordActivity recordActivity,
            ActivityForms forms,
            ActivityReading reading,
            OverlapForms overlaps,
            DecideOverlap decideOverlap) {
        this.activities = activities;
        this.recordActivity = recordActivity;
        this.forms = forms;
        this.reading = reading;
        this.overlaps = overlaps;
        this.decideOverlap = decideOverlap;
    }

    /** The question that an address asks; what in it names nothing is left out. */
    static ActivityQuery query(Map<String, String> asked, int limit) {
        Form form = Form.of(asked);
        return new ActivityQuery(
                Optional.of(form.value("clause"))
                        .filter(ClauseId::couldBe)
                        .map(ClauseId::new)
                        .orElse(null),
                AgencyCode.read(form.value("agency")).orElse(null),
                form.value("theme").isEmpty() ? null : form.value("theme"),
                ActivityStatus.read(form.value("status")).orElse(null),
                form.value("drafts").equals("true"),
                ActivityQuery.Position.read(form.value("after")).orElse(null),
                limit);
    }

    @GetMapping("/activities")
    View list(Page page, Reader reader, @RequestParam Map<String, String> asked) {
        ActivityQuery query = query(asked, PAGE + 1);
        List<Activity> found = activities.list(query, reader);
        boolean more = found.size() > PAGE;
        return page.show("activities/list", forms.list(page, query, more ? found.subList(0, PAGE) : found, more));
    }

    @GetMapping("/activities/{id:\\d{1,18}}")
    View piece(Page page, Reader reader, @PathVariable long id) {
        Activity activity = find(id, reader);
        return page.show(
                "activities/piece", forms.piece(page, activity, reader, overlaps.decisions(page, activity, reader)));
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @GetMapping("/activities/new")
    View blank(Page page, Reader reader, @RequestParam Optional<String> clause) {
        return page.show("activities/form", forms.blank(page, reader, clause.orElse("")));
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/new")
    View add(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Activity> activity = reading.read(page, form, Optional.empty(), reader);
        return activity.isEmpty()
                ? page.show("activities/form", forms.again(page, reader, form))
                : save(page, reader, form, activity.get(), "activity-added");
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @GetMapping("/activities/{id:\\d{1,18}}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("activities/form", forms.filled(page, reader, find(id, reader)));
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/{id:\\d{1,18}}/edit")
    View change(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        ActivityId number = find(id, reader).number();
        Form form = Form.of(fields).with("id", Long.toString(id));
        Optional<Activity> activity = reading.read(page, form, Optional.of(number), reader);
        return activity.isEmpty()
                ? page.show("activities/form", forms.again(page, reader, form))
                : save(page, reader, form, activity.get(), "activity-changed");
    }

    @PostMapping("/activities/{id:\\d{1,18}}/withdraw")
    View withdraw(Page page, Reader reader, @PathVariable long id) {
        return switch (recordActivity.withdraw(number(id), true, reader)) {
            case Done(var done) -> page.show("activities/withdrawn", done);
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    @PostMapping("/activities/{id:\\d{1,18}}/restore")
    View restore(Page page, Reader reader, @PathVariable long id) {
        return switch (recordActivity.withdraw(number(id), false, reader)) {
            case Done(var done) -> new RedirectView("/activities/" + done + "?done=activity-restored");
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    /** What looks like this activity is asked about before anything is saved. */
    private View save(Page page, Reader reader, Form form, Activity activity, String done) {
        if (!form.value("back").isEmpty()) {
            return page.show("activities/form", forms.again(page, reader, form));
        }
        List<Overlap> open = overlaps.open(activity, reader);
        List<DecideOverlap.Decided> decided = overlaps.read(form, open);
        return decided.size() < open.size()
                ? page.show("activities/overlaps", overlaps.question(page, form, activity, open))
                : answer(page, reader, form, decideOverlap.save(activity, decided, reader), done);
    }

    private View answer(Page page, Reader reader, Form form, Outcome<ActivityId, Refusal> outcome, String done) {
        return switch (outcome) {
            case Done(var id) -> new RedirectView("/activities/" + id + "?done=" + done);
            case Refused(Refusal.Stale(var now)) -> page.show("activities/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("activities/form", forms.again(page, reader, form.wrong("visibility", reason)));
            case Refused(Refusal.NotThere()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static View refused(Page page, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed(var reason) -> page.show("frame/refusal", reason);
            case Refusal.NotThere() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refusal.Stale(var now) -> new RedirectView("/activities/" + now.number());
        };
    }

    private Activity find(long id, Reader reader) {
        return activities.find(number(id), reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ActivityId number(long id) {
        if (id < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ActivityId(id);
    }
}
