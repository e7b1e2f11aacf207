package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.PlanMeeting;
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

/** The meetings: read, planned, changed and moved. */
@Controller
class MeetingPages {
    private final MeetingRoom room;
    private final MeetingForms forms;
    private final PlanMeeting planMeeting;

    MeetingPages(MeetingRoom room, MeetingForms forms, PlanMeeting planMeeting) {
        this.room = room;
        this.forms = forms;
        this.planMeeting = planMeeting;
    }

    @GetMapping("/meetings")
    View list(Page page, Reader reader) {
        return page.show("meetings/list", room.list(page, reader));
    }

    @GetMapping("/meetings/{id:\\d{1,18}}")
    View meeting(Page page, Reader reader, @PathVariable long id) {
        return page.show(
                "meetings/meeting", room.meeting(page, reader, room.find(id, reader), Form.empty(), List.of()));
    }

    @Behind(Permission.KEEP_MEETINGS)
    @GetMapping("/meetings/new")
    View blank(Page page, Reader reader) {
        return page.show("meetings/form", forms.blank(page, reader));
    }

    @Behind(Permission.KEEP_MEETINGS)
    @PostMapping("/meetings/new")
    View plan(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Meeting> meeting = forms.read(page, form, Optional.empty(), reader);
        if (meeting.isEmpty()) {
            return page.show("meetings/form", forms.again(page, reader, form, Optional.empty(), List.of()));
        }
        return answer(page, reader, form, Optional.empty(), planMeeting.plan(meeting.get(), reader), "meeting-planned");
    }

    @Behind(Permission.KEEP_MEETINGS)
    @GetMapping("/meetings/{id:\\d{1,18}}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("meetings/form", forms.filled(page, reader, room.find(id, reader)));
    }

    @Behind(Permission.KEEP_MEETINGS)
    @PostMapping("/meetings/{id:\\d{1,18}}/edit")
    View change(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting was = room.find(id, reader);
        Form form = Form.of(fields);
        Optional<Meeting> meeting = forms.read(page, form, Optional.of(was.number()), reader);
        if (meeting.isEmpty()) {
            return page.show("meetings/form", forms.again(page, reader, form, Optional.of(was.number()), List.of()));
        }
        boolean confirmed = form.value("confirmed").equals("yes");
        return answer(
                page,
                reader,
                form,
                Optional.of(was.number()),
                planMeeting.change(meeting.get(), confirmed, reader),
                "meeting-changed");
    }

    private View answer(
            Page page,
            Reader reader,
            Form form,
            Optional<MeetingId> id,
            Outcome<MeetingId, Refusal<Meeting>> outcome,
            String done) {
        return switch (outcome) {
            case Done(var number) -> new RedirectView("/meetings/" + number + "?done=" + done);
            case Refused(Refusal.Stale(var now)) -> page.show("meetings/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.Warned(var reasons)) ->
                page.show("meetings/form", forms.again(page, reader, form, id, reasons));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("meetings/form", forms.again(page, reader, form.wrong("second", reason), id, List.of()));
            case Refused(Refusal.NotThere()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
