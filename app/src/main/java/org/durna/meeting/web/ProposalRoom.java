package org.durna.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.AgreeProposal;
import org.durna.meeting.MeetingKind;
import org.durna.meeting.MeetingQuery;
import org.durna.meeting.Meetings;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.ProposalState;
import org.durna.meeting.Proposals;
import org.durna.meeting.ProposedChange;
import org.durna.partnership.Clause;
import org.durna.partnership.Declaration;
import org.durna.partnership.WordDifference;
import org.durna.shared.LocalizedText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a proposal shows. */
@Component
class ProposalRoom {
    private static final int MEETINGS_OFFERED = 20;

    private final Proposals proposals;
    private final AgreeProposal agreeProposal;
    private final Meetings meetings;
    private final Declaration declaration;
    private final ProposalForms forms;
    private final Choices choices;

    ProposalRoom(
            Proposals proposals,
            AgreeProposal agreeProposal,
            Meetings meetings,
            Declaration declaration,
            ProposalForms forms,
            Choices choices) {
        this.proposals = proposals;
        this.agreeProposal = agreeProposal;
        this.meetings = meetings;
        this.declaration = declaration;
        this.forms = forms;
        this.choices = choices;
    }

    Proposal find(long id, Reader reader) {
        return proposals
                .find(new ProposalId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ProposalViews.ProposalView proposal(Page page, Reader reader, Proposal proposal, Form form) {
        boolean steers = reader.may(Permission.CHANGE_ANNEX) && proposal.state().isOpen();
        return new ProposalViews.ProposalView(
                proposal,
                proposals.trail(proposal.number()),
                proposals.consensus(proposal, reader),
                differences(page, proposal),
                choices.names(),
                reader.may(Permission.SPEAK_FOR_PARTY),
                steers,
                proposal.owner().equals(reader.agency()),
                steers ? meetings(page, reader) : List.of(),
                steers ? agreeProposal.running(proposal, reader) : List.of(),
                steers ? fates(page, proposal) : List.of(),
                form);
    }

    /** Against the Annex as it stood before this proposal came into it. */
    private List<ProposalViews.Difference> differences(Page page, Proposal proposal) {
        ProposedChange change = proposal.change();
        if (change instanceof ProposedChange.Close) {
            return List.of();
        }
        Optional<Clause> before = declaration.clause(
                change.initiative(),
                proposal.state() instanceof ProposalState.Agreed agreed
                        ? agreed.from().minusDays(1)
                        : page.today());
        List<ProposalViews.Difference> differences = new ArrayList<>();
        differences.add(difference(
                page,
                "proposal.field.new-title",
                before.map(Clause::title).orElse(LocalizedText.none()),
                change.title()));
        differences.add(difference(
                page,
                "proposal.field.wording",
                before.map(clause -> clause.wording().wording()).orElse(LocalizedText.none()),
                change.wording()));
        return differences;
    }

    private static ProposalViews.Difference difference(Page page, String label, LocalizedText old, LocalizedText now) {
        String was = old.has(page.language()) ? page.text(old) : "";
        return new ProposalViews.Difference(label, WordDifference.between(was, page.text(now)));
    }

    /** Where running work can go on: under any initiative that stays, or it ends. */
    private List<Choice> fates(Page page, Proposal proposal) {
        List<Choice> fates = new ArrayList<>();
        fates.add(new Choice("ends", page.t("proposal.fate.ends")));
        forms.initiatives(page).stream()
                .filter(each -> proposal.change().closes().stream()
                        .noneMatch(closed -> closed.value().equals(each.value())))
                .forEach(fates::add);
        return fates;
    }

    private List<Choice> meetings(Page page, Reader reader) {
        return meetings.list(MeetingQuery.newest(MEETINGS_OFFERED).of(MeetingKind.PARTIES), reader).stream()
                .map(each -> new Choice(
                        each.number().toString(),
                        page.day(each.day()) + " · "
                                + each.title()
                                        .spoken(page.language(), page.languages())
                                        .map(LocalizedText.Spoken::text)
                                        .orElse("")))
                .toList();
    }
}
