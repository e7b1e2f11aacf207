package org.durna.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.Standing;
import org.durna.audit.Detail;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.ProposalRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party proposes to change the Annex, or amends the text; an amended text is open to all parties anew. */
@Service
public class ProposeChange {
    private final ProposalRows rows;
    private final Agencies agencies;
    private final NotedInAudit noted;
    private final Clock clock;

    ProposeChange(ProposalRows rows, Agencies agencies, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ProposalId, Refusal<Proposal>> propose(Proposal proposal, Reader reader) {
        Optional<Reason> refusal = check(proposal, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        ProposalId id = rows.insert(proposal, text(proposal, 1));
        noted.done(
                reader,
                "proposal.made",
                "proposal",
                id,
                Detail.none().with("initiative", proposal.change().initiative().value()));
        return Outcome.done(id);
    }

    /** Whoever speaks for a party may amend what lies before all; a draft only its own agency. */
    @Transactional
    public Outcome<ProposalId, Refusal<Proposal>> amend(Proposal amended, Reader reader) {
        Optional<Proposal> before = rows.find(amended.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Proposal was = before.get();
        Proposal proposal = was.owner().equals(reader.agency()) ? amended : amended.seenLike(was);
        Optional<Reason> refusal = check(proposal, reader)
                .or(() -> was.state().isOpen() ? Optional.empty() : Optional.of(Reason.of("proposal.closed")))
                .or(() -> proposal.isDraft() && !was.isDraft()
                        ? Optional.of(Reason.of("proposal.no-draft-again"))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (was.version() != proposal.version() || !rows.amend(proposal, text(proposal, was.text() + 1))) {
            return Outcome.refused(
                    new Stale<>(rows.find(proposal.number(), reader).orElse(was)));
        }
        Detail detail = NotedInAudit.changed(
                Detail.none(),
                "title",
                was.change().title().json(),
                proposal.change().title().json());
        detail = NotedInAudit.changed(
                detail,
                "wording",
                was.change().wording().json(),
                proposal.change().wording().json());
        noted.done(reader, "proposal.amended", "proposal", proposal.number(), detail);
        return Outcome.done(proposal.number());
    }

    private ProposalText text(Proposal proposal, int number) {
        Instant at = clock.instant();
        return new ProposalText(number, proposal.change(), proposal.party(), proposal.owner(), at);
    }

    private Optional<Reason> check(Proposal proposal, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SPEAK_FOR_PARTY);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Agency> agency = agencies.find(proposal.owner());
        if (agency.isEmpty()
                || agency.get().standing() != Standing.PARTY
                || !agency.get().party().equals(proposal.party())) {
            return Optional.of(Reason.of("proposal.for-own-party"));
        }
        return proposal.visibility().compareTo(reader.reach()) > 0 && !proposal.isDraft()
                ? Optional.of(Reason.of("meeting.beyond-your-sight"))
                : Optional.empty();
    }
}
