package org.durna.meeting.web;

import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Need;
import org.durna.meeting.NeedId;
import org.durna.meeting.Needs;
import org.durna.meeting.RaiseNeed;
import org.durna.meeting.Refusal;
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

/** The needs: read, raised, changed, taken back and put back. */
@Controller
class NeedPages {
    private final Needs needs;
    private final NeedForms forms;
    private final NeedRoom room;
    private final RaiseNeed raiseNeed;

    NeedPages(Needs needs, NeedForms forms, NeedRoom room, RaiseNeed raiseNeed) {
        this.needs = needs;
        this.forms = forms;
        this.room = room;
        this.raiseNeed = raiseNeed;
    }

    @GetMapping("/needs")
    View list(Page page, Reader reader) {
        return page.show("needs/list", new NeedViews.ListView(needs.list(reader)));
    }

    @GetMapping("/needs/{id:\\d{1,18}}")
    View need(Page page, Reader reader, @PathVariable long id) {
        return page.show("needs/need", room.need(page, reader, room.find(id, reader), Form.empty()));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/needs/new")
    View blank(Page page, Reader reader) {
        return page.show("needs/form", forms.blank(page, reader));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/needs/new")
    View raise(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Need> need = forms.read(page, form, Optional.empty(), reader);
        return need.isEmpty()
                ? page.show("needs/form", forms.again(page, reader, form, Optional.empty()))
                : answer(page, reader, form, Optional.empty(), raiseNeed.raise(need.get(), reader), "need-raised");
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/needs/{id:\\d{1,18}}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("needs/form", forms.filled(page, reader, room.find(id, reader)));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/needs/{id:\\d{1,18}}/edit")
    View change(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Need was = room.find(id, reader);
        Form form = Form.of(fields);
        Optional<Need> need = forms.read(page, form, Optional.of(was.number()), reader);
        return need.isEmpty()
                ? page.show("needs/form", forms.again(page, reader, form, Optional.of(was.number())))
                : answer(
                        page,
                        reader,
                        form,
                        Optional.of(was.number()),
                        raiseNeed.change(need.get(), reader),
                        "need-changed");
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/needs/{id:\\d{1,18}}/withdraw")
    View withdraw(Page page, Reader reader, @PathVariable long id) {
        return switch (raiseNeed.withdraw(new NeedId(id), true, reader)) {
            case Done(var done) -> page.show("needs/withdrawn", done);
            case Refused(Refusal.NotAllowed(var reason)) -> page.show("frame/refusal", reason);
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/needs/{id:\\d{1,18}}/restore")
    View restore(Page page, Reader reader, @PathVariable long id) {
        return switch (raiseNeed.withdraw(new NeedId(id), false, reader)) {
            case Done(var done) -> new RedirectView("/needs/" + done + "?done=need-restored");
            case Refused(Refusal.NotAllowed(var reason)) -> page.show("frame/refusal", reason);
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private View answer(
            Page page,
            Reader reader,
            Form form,
            Optional<NeedId> id,
            Outcome<NeedId, Refusal<Need>> outcome,
            String done) {
        return switch (outcome) {
            case Done(var number) -> new RedirectView("/needs/" + number + "?done=" + done);
            case Refused(Refusal.Stale(var now)) -> page.show("needs/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("needs/form", forms.again(page, reader, form.wrong("visibility", reason), id));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
