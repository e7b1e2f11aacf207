package org.durna.meeting.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.AgreeProposal;
import org.durna.meeting.DiscussProposal;
import org.durna.meeting.DiscussProposal.Step;
import org.durna.meeting.Fate;
import org.durna.meeting.Position;
import org.durna.meeting.Procedure;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.Refusal;
import org.durna.partnership.ClauseId;
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

/** The steps of a proposal on its way: remarks, procedure, positions, withdrawal, agreement. */
@Controller
class ProposalStepPages {
    private static final int LONGEST_REMARK = 2000;

    private final ProposalRoom room;
    private final DiscussProposal discussProposal;
    private final AgreeProposal agreeProposal;

    ProposalStepPages(ProposalRoom room, DiscussProposal discussProposal, AgreeProposal agreeProposal) {
        this.room = room;
        this.discussProposal = discussProposal;
        this.agreeProposal = agreeProposal;
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/proposals/{id:\\d{1,18}}/step")
    View step(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Proposal proposal = room.find(id, reader);
        Form form = Form.of(fields);
        Optional<Step> step = step(page, form);
        if (step.isEmpty()) {
            return again(page, reader, proposal, form);
        }
        return answer(
                page,
                reader,
                proposal,
                form,
                discussProposal.take(
                        new DiscussProposal.Command(proposal.number(), form.version(), step.get()), reader),
                "proposal-step");
    }

    @Behind(Permission.CHANGE_ANNEX)
    @PostMapping("/proposals/{id:\\d{1,18}}/agree")
    View agree(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Proposal proposal = room.find(id, reader);
        Form form = Form.of(fields);
        Optional<LocalDate> from = form.requiredDay("from");
        Map<String, Fate> fates = new HashMap<>();
        from.ifPresent(day -> agreeProposal.running(proposal, reader).forEach(work -> {
            String fate = form.value("fate_" + work.reference());
            if (fate.equals("ends")) {
                fates.put(work.reference(), new Fate.Ends(day));
            } else if (ClauseId.couldBe(fate) && !proposal.change().closes().contains(new ClauseId(fate))) {
                fates.put(work.reference(), new Fate.GoesOnUnder(new ClauseId(fate), day));
            } else {
                form.wrong(
                        "fate_" + work.reference(),
                        Reason.of("proposal.fate-needed", work.under().value()));
            }
        }));
        if (!form.isRight() || from.isEmpty()) {
            return again(page, reader, proposal, form);
        }
        AgreeProposal.Command command =
                new AgreeProposal.Command(proposal.number(), form.version(), from.get(), proposal.title(), fates);
        return answer(page, reader, proposal, form, agreeProposal.agree(command, reader), "proposal-agreed");
    }

    private Optional<Step> step(Page page, Form form) {
        switch (form.value("step")) {
            case "remark" -> {
                String words = form.required("words", LONGEST_REMARK);
                if (form.isRight()) {
                    return Optional.of(new Step.Remarks(words));
                }
            }
            case "position" -> {
                Optional<Position> position = Position.read(form.required("position", 40));
                String note = form.optional("note", LONGEST_REMARK);
                if (position.isEmpty()) {
                    form.wrong("position", Reason.of("frame.form.required"));
                }
                if (form.isRight() && position.isPresent()) {
                    return Optional.of(new Step.States(position.get(), note));
                }
            }
            case "written" -> {
                Optional<LocalDate> until = form.requiredDay("until");
                if (until.isPresent() && !until.get().isAfter(page.today())) {
                    form.wrong("until", Reason.of("proposal.term-ahead"));
                }
                if (form.isRight() && until.isPresent()) {
                    boolean silence = form.value("silence").equals("yes");
                    return Optional.of(new Step.Opens(new Procedure.Written(page.today(), until.get(), silence)));
                }
            }
            case "meeting" -> {
                form.required("meeting", 20);
                if (form.isRight()) {
                    return MeetingTurnPages.meetingIn(form, "meeting")
                            .map(meeting -> new Step.Opens(new Procedure.AtMeeting(meeting)));
                }
            }
            case "withdraw" -> {
                String reason = form.required("reason", LONGEST_REMARK);
                if (form.isRight()) {
                    return Optional.of(new Step.Withdraws(reason));
                }
            }
            case "reopen" -> {
                return Optional.of(new Step.Reopens());
            }
            default -> form.wrong("changed", Reason.of("frame.form.required"));
        }
        return Optional.empty();
    }

    private View again(Page page, Reader reader, Proposal proposal, Form form) {
        return page.show("proposals/proposal", room.proposal(page, reader, proposal, form));
    }

    private View answer(
            Page page,
            Reader reader,
            Proposal proposal,
            Form form,
            Outcome<ProposalId, Refusal<Proposal>> outcome,
            String done) {
        return switch (outcome) {
            case Done(var number) -> new RedirectView("/proposals/" + number + "?done=" + done);
            case Refused(Refusal.Stale(var now)) ->
                again(page, reader, now, form.wrong("changed", Reason.of("meeting.changed-meanwhile")));
            case Refused(Refusal.NotAllowed(var reason)) ->
                again(page, reader, proposal, form.wrong("changed", reason));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
