package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.NeedState.Declined;
import org.durna.meeting.NeedState.Discussed;
import org.durna.meeting.NeedState.Raised;
import org.durna.meeting.NeedState.TakenUp;
import org.durna.meeting.NeedState.TakenUpBy;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.MeetingPartRows;
import org.durna.meeting.store.MeetingRows;
import org.durna.meeting.store.NeedRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A need is discussed at a meeting, taken up, declined with a reason, or opened again. */
@Service
public class AnswerNeed {

    /** What becomes of a need, on the version that was read. */
    public record Command(NeedId need, int version, Answer answer) {}

    /** One of the answers that a need can get. */
    public sealed interface Answer {
        record SpokenOf(MeetingId at) implements Answer {}

        record Taken(TakenUpBy by) implements Answer {}

        record Refused(String reason) implements Answer {}

        record OpenAgain() implements Answer {}
    }

    private final NeedRows rows;
    private final MeetingRows meetings;
    private final MeetingPartRows parts;
    private final NotedInAudit noted;
    private final Clock clock;

    AnswerNeed(NeedRows rows, MeetingRows meetings, MeetingPartRows parts, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.parts = parts;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<NeedId, Refusal<Need>> answer(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.KEEP_MEETINGS);
        Optional<Need> found = rows.find(command.need(), reader);
        if (closed.isPresent()) {
            return Outcome.refused(new NotAllowed<>(closed.get()));
        }
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Need was = found.get();
        if (was.version() != command.version()) {
            return Outcome.refused(new Stale<>(was));
        }
        Optional<Reason> unfounded = closed(command.answer(), reader).or(() -> unfounded(command.answer(), reader));
        if (unfounded.isPresent()) {
            return Outcome.refused(new NotAllowed<>(unfounded.get()));
        }
        return switch (decide(was.state(), command.answer(), LocalDate.now(clock))) {
            case Outcome.Refused<NeedState, Reason>(var reason) -> Outcome.refused(new NotAllowed<>(reason));
            case Outcome.Done<NeedState, Reason>(var now) -> {
                if (!rows.state(was.number(), was.version(), now)) {
                    yield Outcome.refused(
                            new Stale<>(rows.find(was.number(), reader).orElse(was)));
                }
                noted.done(
                        reader,
                        "need." + now.code(),
                        "need",
                        was.number(),
                        Detail.none().change("state", was.state().code(), now.code()));
                yield Outcome.done(was.number());
            }
        };
    }

    static Outcome<NeedState, Reason> decide(NeedState state, Answer answer, LocalDate today) {
        return switch (answer) {
            case Answer.SpokenOf(var meeting) ->
                state.isOpen() ? Outcome.done(new Discussed(meeting)) : Outcome.refused(Reason.of("need.answered"));
            case Answer.Taken(var by) ->
                state.isOpen() ? Outcome.done(new TakenUp(today, by)) : Outcome.refused(Reason.of("need.answered"));
            case Answer.Refused(var reason) -> {
                if (!state.isOpen()) {
                    yield Outcome.refused(Reason.of("need.answered"));
                }
                yield reason.isBlank()
                        ? Outcome.refused(Reason.of("need.reason-needed"))
                        : Outcome.done(new Declined(today, reason));
            }
            case Answer.OpenAgain() ->
                state.isOpen() ? Outcome.refused(Reason.of("need.open-already")) : Outcome.done(new Raised());
        };
    }

    /** What a meeting did with a need is said by those who keep the meeting; every other answer by those who steer. */
    private Optional<Reason> closed(Answer answer, Reader reader) {
        return switch (answer) {
            case Answer.SpokenOf(var meeting) -> kept(meeting, reader);
            case Answer.Taken(TakenUpBy.AConclusion(var meeting, int number)) -> kept(meeting, reader);
            case Answer.Taken(TakenUpBy.AProposal proposal) -> reader.refusal(Permission.CHANGE_ANNEX);
            case Answer.Refused refused -> reader.refusal(Permission.CHANGE_ANNEX);
            case Answer.OpenAgain() -> reader.refusal(Permission.CHANGE_ANNEX);
        };
    }

    private Optional<Reason> kept(MeetingId meeting, Reader reader) {
        return meetings.find(meeting, reader)
                .filter(each -> !each.isKeptBy(reader))
                .map(each -> Reason.of("meeting.not-yours"));
    }

    /** The meeting, conclusion or proposal that an answer names must be there. */
    private Optional<Reason> unfounded(Answer answer, Reader reader) {
        return switch (answer) {
            case Answer.SpokenOf(var meeting) -> noSuch(meeting, reader);
            case Answer.Taken(TakenUpBy.AConclusion(var meeting, int number)) ->
                noSuch(meeting, reader)
                        .or(() -> parts.parts(meeting).conclusions().stream().anyMatch(each -> each.number() == number)
                                ? Optional.empty()
                                : Optional.of(Reason.of("need.no-conclusion", number)));
            case Answer.Taken(TakenUpBy.AProposal(var proposal)) ->
                rows.proposalIsSeen(proposal, reader)
                        ? Optional.empty()
                        : Optional.of(Reason.of("need.no-proposal", proposal.value()));
            case Answer.Refused refused -> Optional.empty();
            case Answer.OpenAgain() -> Optional.empty();
        };
    }

    private Optional<Reason> noSuch(MeetingId meeting, Reader reader) {
        return meetings.find(meeting, reader).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("need.no-meeting"));
    }
}
