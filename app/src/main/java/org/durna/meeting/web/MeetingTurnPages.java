package org.durna.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.HoldMeeting;
import org.durna.meeting.HoldMeeting.Turn;
import org.durna.meeting.KeepMinutes;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.Refusal;
import org.durna.meeting.RunMeeting;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is done on the page of one meeting: held, called off, agenda, papers, conclusions, actions, minutes. */
@Controller
@Behind(Permission.KEEP_MEETINGS)
class MeetingTurnPages {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_MINUTES = 20_000;

    private final MeetingRoom room;
    private final HoldMeeting holdMeeting;
    private final KeepMinutes keepMinutes;
    private final RunMeeting runMeeting;

    MeetingTurnPages(MeetingRoom room, HoldMeeting holdMeeting, KeepMinutes keepMinutes, RunMeeting runMeeting) {
        this.room = room;
        this.holdMeeting = holdMeeting;
        this.keepMinutes = keepMinutes;
        this.runMeeting = runMeeting;
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/state")
    View turn(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        String wanted = form.required("state", 20);
        Turn turn = switch (wanted) {
            case "held" -> new Turn.WasHeld();
            case "cancelled" -> new Turn.IsCancelled(form.required("reason", LONGEST_LINE));
            default -> new Turn.IsPlannedAgain();
        };
        if (!form.isRight()) {
            return again(page, reader, meeting, form);
        }
        boolean confirmed = form.value("confirmed").equals("yes");
        return answer(
                page,
                reader,
                meeting,
                form,
                holdMeeting.turn(new HoldMeeting.Command(meeting.number(), form.version(), turn, confirmed), reader),
                "meeting-changed");
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/agenda")
    View agenda(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        if (form.value("do").equals("make")) {
            return answer(page, reader, meeting, form, runMeeting.makeAgenda(meeting.number(), reader), "agenda-made");
        }
        String point = form.value("remove");
        if (point.matches("[1-9]\\d{0,17}")) {
            return answer(
                    page,
                    reader,
                    meeting,
                    form,
                    runMeeting.removePoint(meeting.number(), Long.parseLong(point), reader),
                    "agenda-changed");
        }
        LocalizedText words = Choices.words(page, form, "point", LONGEST_LINE);
        return ifRight(
                page,
                reader,
                meeting,
                form,
                () -> runMeeting.addPoint(meeting.number(), words, reader),
                "agenda-changed");
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/papers")
    View paper(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        LocalizedText words = Choices.words(page, form, "paper", LONGEST_LINE);
        String link = form.required("link", LONGEST_LINE);
        if (!link.isEmpty() && !link.startsWith("https://") && !link.startsWith("http://")) {
            form.wrong("link", Reason.of("partnership.evidence.not-an-address", link));
        }
        return ifRight(
                page,
                reader,
                meeting,
                form,
                () -> runMeeting.layPaper(meeting.number(), words, link, reader),
                "paper-laid");
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/conclusions")
    View conclusion(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        LocalizedText words = Choices.words(page, form, "conclusion", LONGEST_LINE * 4);
        return ifRight(
                page,
                reader,
                meeting,
                form,
                () -> runMeeting.conclude(meeting.number(), words, reader),
                "conclusion-written");
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/actions")
    View action(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        LocalizedText words = Choices.words(page, form, "action", LONGEST_LINE * 2);
        Optional<LocalDate> due = form.requiredDay("due");
        Optional<AgencyCode> owner = AgencyCode.read(form.required("owner", 40));
        if (owner.isEmpty()) {
            form.wrong("owner", Reason.of("frame.form.required"));
        }
        if (!form.isRight() || due.isEmpty() || owner.isEmpty()) {
            return again(page, reader, meeting, form);
        }
        return answer(
                page,
                reader,
                meeting,
                form,
                runMeeting.assign(meeting.number(), words, owner.get(), due.get(), reader),
                "action-assigned");
    }

    @PostMapping("/meetings/actions/{action:\\d{1,18}}")
    View settle(Page page, Reader reader, @PathVariable long action, @RequestParam Map<String, String> fields) {
        return switch (runMeeting.settle(
                action, fields.getOrDefault("state", "").equals("done"), reader)) {
            case Done(var meeting) -> new RedirectView("/meetings/" + meeting + "?done=action-settled");
            case Refused(Refusal.NotAllowed(var reason)) -> page.show("frame/refusal", reason);
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/meetings/{id:\\d{1,18}}/minutes")
    View minutes(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Meeting meeting = room.find(id, reader);
        Form form = Form.of(fields);
        if (form.value("do").equals("agree")) {
            return answer(
                    page,
                    reader,
                    meeting,
                    form,
                    keepMinutes.agree(meeting.number(), form.version(), reader),
                    "minutes-agreed");
        }
        LocalizedText words = Choices.words(page, form, "minutes", LONGEST_MINUTES);
        return ifRight(
                page,
                reader,
                meeting,
                form,
                () -> keepMinutes.write(meeting.number(), form.version(), words, reader),
                "minutes-written");
    }

    /** Does it when nothing in the form is wrong; else shows the form again. */
    private <T> View ifRight(
            Page page,
            Reader reader,
            Meeting meeting,
            Form form,
            Supplier<Outcome<T, Refusal<Meeting>>> deed,
            String done) {
        return form.isRight()
                ? answer(page, reader, meeting, form, deed.get(), done)
                : again(page, reader, meeting, form);
    }

    private View again(Page page, Reader reader, Meeting meeting, Form form) {
        return page.show("meetings/meeting", room.meeting(page, reader, meeting, form, List.of()));
    }

    private <T> View answer(
            Page page, Reader reader, Meeting meeting, Form form, Outcome<T, Refusal<Meeting>> outcome, String done) {
        return switch (outcome) {
            case Done<T, Refusal<Meeting>>(var result) ->
                new RedirectView("/meetings/" + meeting.number() + "?done=" + done);
            case Refused<T, Refusal<Meeting>>(Refusal.Stale<Meeting>(var now)) ->
                again(page, reader, now, form.wrong("changed", Reason.of("meeting.changed-meanwhile")));
            case Refused<T, Refusal<Meeting>>(Refusal.Warned<Meeting>(var reasons)) ->
                page.show("meetings/meeting", room.meeting(page, reader, meeting, form, reasons));
            case Refused<T, Refusal<Meeting>>(Refusal.NotAllowed<Meeting>(var reason)) ->
                again(page, reader, meeting, form.wrong("changed", reason));
            case Refused<T, Refusal<Meeting>>(Refusal.NotThere<Meeting>()) ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    static Optional<MeetingId> meetingIn(Form form, String name) {
        String id = form.value(name);
        return id.matches("[1-9]\\d{0,17}") ? Optional.of(new MeetingId(Long.parseLong(id))) : Optional.empty();
    }
}
