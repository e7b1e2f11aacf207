package org.durna.activity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.Flow;
import org.durna.activity.MoneySource;
import org.durna.activity.RecordActivity.Refusal;
import org.durna.activity.RecordMoney;
import org.durna.frame.Form;
import org.durna.frame.Page;
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

/** The money of one activity: where it comes from, how it moved, what that adds up to. */
@Controller
public class MoneyPages {
    private static final String TEMPLATE = "activities/money";

    private final Activities activities;
    private final RecordMoney recordMoney;
    private final MoneyForms forms;

    MoneyPages(Activities activities, RecordMoney recordMoney, MoneyForms forms) {
        this.activities = activities;
        this.recordMoney = recordMoney;
        this.forms = forms;
    }

    @GetMapping("/activities/{id:\\d{1,18}}/money")
    View money(Page page, Reader reader, @PathVariable long id) {
        return page.show(TEMPLATE, forms.show(page, find(id, reader), reader));
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/{id:\\d{1,18}}/money/sources")
    View sources(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Activity activity = find(id, reader);
        Form form = Form.of(fields);
        List<MoneySource> sources = forms.readSources(form);
        if (!form.isRight()) {
            return page.show(TEMPLATE, forms.sourcesAgain(page, activity, reader, form));
        }
        Outcome<ActivityId, Refusal> outcome = recordMoney.sources(activity.number(), form.version(), sources, reader);
        return switch (outcome) {
            case Done(var done) -> back(done, "money-changed");
            case Refused(Refusal.Stale(var now)) -> page.show(TEMPLATE, forms.sourcesStale(page, now, reader, form));
            case Refused(Refusal.NotAllowed(var why)) ->
                page.show(TEMPLATE, forms.sourcesAgain(page, activity, reader, form.wrong("source_0_whose", why)));
            case Refused(Refusal.NotThere()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/{id:\\d{1,18}}/money/flows")
    View flow(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Activity activity = find(id, reader);
        Form form = Form.of(fields);
        Optional<Flow> flow = forms.readFlow(page, form, activity, reader);
        if (flow.isEmpty()) {
            return page.show(TEMPLATE, forms.flowAgain(page, activity, reader, form));
        }
        return switch (recordMoney.add(activity.number(), flow.get(), reader)) {
            case Done(var done) -> back(done, "money-added");
            case Refused(Refusal.NotAllowed(var why)) ->
                page.show(TEMPLATE, forms.flowAgain(page, activity, reader, form.wrong("source", why)));
            case Refused(Refusal.NotThere()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refused(Refusal.Stale(var now)) -> back(now.number(), "");
        };
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/money/{flow:\\d{1,18}}/withdraw")
    View withdraw(Page page, Reader reader, @PathVariable long flow) {
        return switch (recordMoney.withdraw(flow, true, reader)) {
            case Done(var done) -> page.show("activities/flowWithdrawn", new Withdrawn(done, flow));
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @PostMapping("/activities/money/{flow:\\d{1,18}}/restore")
    View restore(Page page, Reader reader, @PathVariable long flow) {
        return switch (recordMoney.withdraw(flow, false, reader)) {
            case Done(var done) -> back(done, "money-restored");
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    /** A movement that was just taken back, and the activity that it belongs to. */
    public record Withdrawn(ActivityId activity, long flow) {}

    private static View back(ActivityId id, String done) {
        return new RedirectView("/activities/" + id + "/money" + (done.isEmpty() ? "" : "?done=" + done));
    }

    private static View refused(Page page, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed(var reason) -> page.show("frame/refusal", reason);
            case Refusal.NotThere() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refusal.Stale(var now) -> back(now.number(), "");
        };
    }

    private Activity find(long id, Reader reader) {
        return Optional.of(id)
                .filter(each -> each > 0)
                .flatMap(each -> activities.find(new ActivityId(each), reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
