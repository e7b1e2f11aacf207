package org.durna.meeting.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.AnswerNeed;
import org.durna.meeting.AnswerNeed.Answer;
import org.durna.meeting.MeetingId;
import org.durna.meeting.Need;
import org.durna.meeting.NeedState.TakenUpBy;
import org.durna.meeting.ProposalId;
import org.durna.meeting.Refusal;
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

/** A need gets its answer. */
@Controller
@Behind(Permission.KEEP_MEETINGS)
class NeedAnswerPages {
    private static final Pattern CONCLUSION = Pattern.compile("([1-9]\\d{0,17})-([1-9]\\d{0,5})");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final NeedRoom room;
    private final AnswerNeed answerNeed;

    NeedAnswerPages(NeedRoom room, AnswerNeed answerNeed) {
        this.room = room;
        this.answerNeed = answerNeed;
    }

    @PostMapping("/needs/{id:\\d{1,18}}/answer")
    View answer(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Need need = room.find(id, reader);
        Form form = Form.of(fields);
        Optional<Answer> answer = read(form);
        if (answer.isEmpty()) {
            return page.show("needs/need", room.need(page, reader, need, form));
        }
        AnswerNeed.Command command = new AnswerNeed.Command(need.number(), form.version(), answer.get());
        return switch (answerNeed.answer(command, reader)) {
            case Done(var number) -> new RedirectView("/needs/" + number + "?done=need-answered");
            case Refused(Refusal.Stale(var now)) ->
                page.show(
                        "needs/need",
                        room.need(page, reader, now, form.wrong("changed", Reason.of("meeting.changed-meanwhile"))));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("needs/need", room.need(page, reader, need, form.wrong("changed", reason)));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Optional<Answer> read(Form form) {
        switch (form.value("answer")) {
            case "discussed" -> {
                String meeting = form.value("meeting");
                if (NUMBER.matcher(meeting).matches()) {
                    return Optional.of(new Answer.SpokenOf(new MeetingId(Long.parseLong(meeting))));
                }
                form.wrong("meeting", Reason.of("need.no-meeting"));
            }
            case "concluded" -> {
                Matcher conclusion = CONCLUSION.matcher(form.value("conclusion"));
                if (conclusion.matches()) {
                    return Optional.of(new Answer.Taken(new TakenUpBy.AConclusion(
                            new MeetingId(Long.parseLong(conclusion.group(1))),
                            Integer.parseInt(conclusion.group(2)))));
                }
                form.wrong("conclusion", Reason.of("frame.form.required"));
            }
            case "proposed" -> {
                String proposal = form.value("proposal");
                if (NUMBER.matcher(proposal).matches()) {
                    return Optional.of(
                            new Answer.Taken(new TakenUpBy.AProposal(new ProposalId(Long.parseLong(proposal)))));
                }
                form.wrong("proposal", Reason.of("frame.form.required"));
            }
            case "declined" -> {
                String reason = form.required("reason", 1000);
                if (form.isRight()) {
                    return Optional.of(new Answer.Refused(reason));
                }
            }
            case "open" -> {
                return Optional.of(new Answer.OpenAgain());
            }
            default -> form.wrong("changed", Reason.of("frame.form.required"));
        }
        return Optional.empty();
    }
}
