package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.ProposalState.Agreed;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.ProposalRows;
import org.durna.partnership.AgreeAnnexVersion;
import org.durna.partnership.AnnexVersion;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all parties agree on becomes a dated version of the Annex; before that, nothing changes. */
@Service
public class AgreeProposal {

    /**
     * The agreement to record.
     *
     * @param from the first day of the new version
     * @param fates what becomes of the work that runs under an initiative to be closed, by its reference
     */
    public record Command(
            ProposalId proposal, int version, LocalDate from, LocalizedText title, Map<String, Fate> fates) {
        public Command {
            fates = Map.copyOf(fates);
        }
    }

    private final ProposalRows rows;
    private final Proposals proposals;
    private final AgreeAnnexVersion agreeAnnexVersion;
    private final ObjectProvider<OpenWork> work;
    private final NotedInAudit noted;
    private final Clock clock;

    AgreeProposal(
            ProposalRows rows,
            Proposals proposals,
            AgreeAnnexVersion agreeAnnexVersion,
            ObjectProvider<OpenWork> work,
            NotedInAudit noted,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.agreeAnnexVersion = agreeAnnexVersion;
        this.work = work;
        this.noted = noted;
        this.clock = clock;
    }

    /** What still runs under the initiatives that a proposal would close. */
    @Transactional(readOnly = true)
    public List<RunningWork> running(Proposal proposal, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        return proposal.change().closes().stream()
                .flatMap(initiative -> work.stream().flatMap(part -> part.under(initiative, today, reader).stream()))
                .toList();
    }

    @Transactional
    public Outcome<ProposalId, Refusal<Proposal>> agree(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.CHANGE_ANNEX);
        if (closed.isPresent()) {
            return Outcome.refused(new NotAllowed<>(closed.get()));
        }
        Optional<Proposal> found = rows.findToChange(command.proposal(), reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Proposal proposal = found.get();
        if (!proposal.state().isOpen()) {
            return Outcome.refused(new NotAllowed<>(Reason.of("proposal.closed")));
        }
        if (proposal.version() != command.version()) {
            return Outcome.refused(new Stale<>(proposal));
        }
        List<Reason> notYet = proposals.consensus(proposal, reader).notYet();
        if (!notYet.isEmpty()) {
            return Outcome.refused(new NotAllowed<>(notYet.getFirst()));
        }
        List<RunningWork> running = running(proposal, reader);
        Optional<RunningWork> unsettled = running.stream()
                .filter(each -> !command.fates().containsKey(each.reference()))
                .findFirst();
        if (unsettled.isPresent()) {
            return Outcome.refused(new NotAllowed<>(
                    Reason.of("proposal.fate-needed", unsettled.get().under().value())));
        }
        return carryOut(proposal, command, running, reader);
    }

    private Outcome<ProposalId, Refusal<Proposal>> carryOut(
            Proposal proposal, Command command, List<RunningWork> running, Reader reader) {
        AgreeAnnexVersion.Command annex = new AgreeAnnexVersion.Command(
                command.from(),
                command.title(),
                proposal.change().changes(),
                "proposal " + proposal.number(),
                proposal.sample());
        return switch (agreeAnnexVersion.agree(annex, reader)) {
            case Outcome.Refused<AnnexVersion, Reason>(var reason) -> Outcome.refused(new NotAllowed<>(reason));
            case Outcome.Done<AnnexVersion, Reason>(var version) -> {
                running.forEach(each -> settle(proposal.number(), each, command.fates(), reader));
                rows.state(proposal.number(), new Agreed(LocalDate.now(clock), version.number(), version.from()));
                noted.done(
                        reader,
                        "proposal.agreed",
                        "proposal",
                        proposal.number(),
                        Detail.none().with("annex-version", String.valueOf(version.number())));
                yield Outcome.done(proposal.number());
            }
        };
    }

    private void settle(ProposalId proposal, RunningWork running, Map<String, Fate> fates, Reader reader) {
        Fate fate = java.util.Objects.requireNonNull(fates.get(running.reference()));
        work.stream()
                .filter(part -> part.under(running.under(), LocalDate.now(clock), reader)
                        .contains(running))
                .forEach(part -> part.settle(running, fate, reader));
        rows.fate(proposal, running, fate);
    }
}
