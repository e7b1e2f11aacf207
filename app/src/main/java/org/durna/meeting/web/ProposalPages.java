package org.durna.meeting.web;

import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.Proposals;
import org.durna.meeting.ProposeChange;
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

/** The proposals: read, made and amended. */
@Controller
class ProposalPages {
    private final Proposals proposals;
    private final ProposalForms forms;
    private final ProposalRoom room;
    private final ProposeChange proposeChange;

    ProposalPages(Proposals proposals, ProposalForms forms, ProposalRoom room, ProposeChange proposeChange) {
        this.proposals = proposals;
        this.forms = forms;
        this.room = room;
        this.proposeChange = proposeChange;
    }

    @GetMapping("/proposals")
    View list(Page page, Reader reader) {
        return page.show("proposals/list", new ProposalViews.ListView(proposals.list(reader)));
    }

    @GetMapping("/proposals/{id:\\d{1,18}}")
    View proposal(Page page, Reader reader, @PathVariable long id) {
        return page.show("proposals/proposal", room.proposal(page, reader, room.find(id, reader), Form.empty()));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/proposals/new")
    View blank(
            Page page, Reader reader, @RequestParam Optional<String> kind, @RequestParam Optional<String> initiative) {
        String wanted = kind.filter(ProposalForms.KINDS::contains).orElse(ProposalForms.KINDS.getFirst());
        return page.show("proposals/form", forms.blank(page, reader, wanted, initiative));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/proposals/new")
    View propose(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Proposal> proposal = forms.read(page, form, Optional.empty(), reader);
        return proposal.isEmpty()
                ? page.show("proposals/form", forms.again(page, reader, form, Optional.empty()))
                : answer(
                        page,
                        reader,
                        form,
                        Optional.empty(),
                        proposeChange.propose(proposal.get(), reader),
                        "proposal-made");
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/proposals/{id:\\d{1,18}}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("proposals/form", forms.filled(page, reader, room.find(id, reader)));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/proposals/{id:\\d{1,18}}/edit")
    View amend(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Proposal was = room.find(id, reader);
        Form form = Form.of(fields).with("kind", was.change().code());
        Optional<Proposal> proposal = forms.read(page, form, Optional.of(was), reader);
        return proposal.isEmpty()
                ? page.show("proposals/form", forms.again(page, reader, form, Optional.of(was.number())))
                : answer(
                        page,
                        reader,
                        form,
                        Optional.of(was.number()),
                        proposeChange.amend(proposal.get(), reader),
                        "proposal-amended");
    }

    private View answer(
            Page page,
            Reader reader,
            Form form,
            Optional<ProposalId> id,
            Outcome<ProposalId, Refusal<Proposal>> outcome,
            String done) {
        return switch (outcome) {
            case Done(var number) -> new RedirectView("/proposals/" + number + "?done=" + done);
            case Refused(Refusal.Stale(var now)) -> page.show("proposals/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("proposals/form", forms.again(page, reader, form.wrong("visibility", reason), id));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
