package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.Standing;
import org.durna.audit.Detail;
import org.durna.meeting.ProposalState.OnTheTable;
import org.durna.meeting.ProposalState.UnderDiscussion;
import org.durna.meeting.ProposalState.Withdrawn;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.MeetingRows;
import org.durna.meeting.store.ProposalRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties speak of a proposal, a procedure is opened on it, each states its position, or it is withdrawn. */
@Service
public class DiscussProposal {

    /** One step in the life of a proposal, on the version that was read. */
    public record Command(ProposalId proposal, int version, Step step) {}

    /** The steps. */
    public sealed interface Step {
        record Remarks(String words) implements Step {}

        record Opens(Procedure procedure) implements Step {}

        record States(Position position, String note) implements Step {}

        record Withdraws(String reason) implements Step {}

        /** Back to discussion: the undo of a procedure or of a withdrawal. */
        record Reopens() implements Step {}
    }

    private final ProposalRows rows;
    private final MeetingRows meetings;
    private final Agencies agencies;
    private final NotedInAudit noted;
    private final Clock clock;

    DiscussProposal(ProposalRows rows, MeetingRows meetings, Agencies agencies, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.agencies = agencies;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ProposalId, Refusal<Proposal>> take(Command command, Reader reader) {
        Optional<Proposal> found = rows.findToChange(command.proposal(), reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Proposal proposal = found.get();
        Optional<Agency> agency = Optional.ofNullable(reader.agency()).flatMap(agencies::find);
        Optional<Reason> refusal = reader.refusal(Permission.SPEAK_FOR_PARTY)
                .or(() ->
                        agency.filter(each -> each.standing() == Standing.PARTY).isPresent()
                                ? Optional.empty()
                                : Optional.of(Reason.of("proposal.for-own-party")))
                .or(() -> refusal(proposal, command.step(), reader));
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (proposal.version() != command.version()) {
            return Outcome.refused(new Stale<>(proposal));
        }
        carryOut(proposal, command.step(), agency.orElseThrow());
        noted.done(reader, "proposal." + word(command.step()), "proposal", proposal.number(), detail(command.step()));
        return Outcome.done(proposal.number());
    }

    private Optional<Reason> refusal(Proposal proposal, Step step, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        boolean open = proposal.state().isOpen();
        return switch (step) {
            case Step.Remarks remarks -> open ? Optional.empty() : Optional.of(Reason.of("proposal.closed"));
            case Step.States states -> {
                if (!open) {
                    yield Optional.of(Reason.of("proposal.closed"));
                }
                yield proposal.isDraft() ? Optional.of(Reason.of("proposal.draft")) : Optional.empty();
            }
            case Step.Opens(var procedure) -> {
                if (!open) {
                    yield Optional.of(Reason.of("proposal.closed"));
                }
                if (proposal.isDraft()) {
                    yield Optional.of(Reason.of("proposal.draft"));
                }
                yield reader.refusal(Permission.CHANGE_ANNEX).or(() -> refusal(procedure, today, reader));
            }
            case Step.Withdraws(var reason) -> {
                if (!open) {
                    yield Optional.of(Reason.of("proposal.closed"));
                }
                yield proposal.owner().equals(reader.agency())
                        ? Optional.empty()
                        : Optional.of(Reason.of("proposal.not-yours"));
            }
            case Step.Reopens() ->
                proposal.state() instanceof ProposalState.Agreed
                        ? Optional.of(Reason.of("proposal.agreed-stays"))
                        : proposal.owner().equals(reader.agency())
                                ? Optional.empty()
                                : reader.refusal(Permission.CHANGE_ANNEX);
        };
    }

    private Optional<Reason> refusal(Procedure procedure, LocalDate today, Reader reader) {
        return switch (procedure) {
            case Procedure.AtMeeting(var meeting) ->
                meetings.find(meeting, reader)
                                .filter(each -> each.kind() == MeetingKind.PARTIES)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Reason.of("proposal.no-meeting-of-parties"));
            case Procedure.Written(var announced, var until, boolean silence) ->
                announced.equals(today) ? Optional.empty() : Optional.of(Reason.of("proposal.announced-today"));
        };
    }

    private void carryOut(Proposal proposal, Step step, Agency agency) {
        ProposalId id = proposal.number();
        switch (step) {
            case Step.Remarks(var words) ->
                rows.remark(id, new Remark(agency.party(), agency.code(), words, clock.instant()));
            case Step.States(var position, var note) ->
                rows.state(
                        id,
                        new StatedPosition(
                                agency.party(), agency.code(), position, note, proposal.text(), clock.instant()));
            case Step.Opens(var procedure) -> rows.state(id, new OnTheTable(procedure));
            case Step.Withdraws(var reason) -> rows.state(id, new Withdrawn(LocalDate.now(clock), reason));
            case Step.Reopens() -> rows.state(id, new UnderDiscussion());
        }
    }

    private static String word(Step step) {
        return switch (step) {
            case Step.Remarks remarks -> "remarked";
            case Step.States states -> "position-stated";
            case Step.Opens opens -> "procedure-opened";
            case Step.Withdraws withdraws -> "withdrawn";
            case Step.Reopens reopens -> "reopened";
        };
    }

    private static Detail detail(Step step) {
        return switch (step) {
            case Step.States(var position, var note) -> Detail.none().with("position", position.code());
            case Step.Opens(Procedure.Written(var announced, var until, boolean silence)) ->
                Detail.none()
                        .with("announced", announced.toString())
                        .with("until", until.toString())
                        .with("silence-consents", String.valueOf(silence));
            case Step.Opens(Procedure.AtMeeting(var meeting)) -> Detail.none().with("meeting", meeting.toString());
            case Step.Remarks remarks -> Detail.none();
            case Step.Withdraws withdraws -> Detail.none();
            case Step.Reopens reopens -> Detail.none();
        };
    }
}
