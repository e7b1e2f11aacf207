package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.MeetingState.Cancelled;
import org.durna.meeting.MeetingState.Held;
import org.durna.meeting.MeetingState.Planned;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.Refusal.Warned;
import org.durna.meeting.store.MeetingRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting was held, or is called off, or is put back to planned: the undo of both. */
@Service
public class HoldMeeting {

    /** What is to become of it, on the version that was read. */
    public record Command(MeetingId meeting, int version, Turn turn, boolean confirmed) {}

    /** One of the turns that a meeting can take. */
    public sealed interface Turn {
        record WasHeld() implements Turn {}

        record IsCancelled(String reason) implements Turn {}

        record IsPlannedAgain() implements Turn {}
    }

    private final MeetingRows rows;
    private final Meetings meetings;
    private final NotedInAudit noted;
    private final Clock clock;

    HoldMeeting(MeetingRows rows, Meetings meetings, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> turn(Command command, Reader reader) {
        Optional<Meeting> found = rows.find(command.meeting(), reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Meeting was = found.get();
        if (!was.isKeptBy(reader)) {
            return Outcome.refused(new NotAllowed<>(Reason.of("meeting.not-yours")));
        }
        if (was.version() != command.version()) {
            return Outcome.refused(new Stale<>(was));
        }
        LocalDate today = LocalDate.now(clock);
        return switch (decide(was, command.turn(), today)) {
            case Refused<MeetingState, Reason>(var reason) -> Outcome.refused(new NotAllowed<>(reason));
            case Done<MeetingState, Reason>(var state) -> {
                List<Reason> broken = state instanceof Cancelled && was.kind() == MeetingKind.PARTIES && !was.isDraft()
                        ? meetings.rhythm().broken(meetings.rhythmWithout(was.number()), today)
                        : List.of();
                if (!broken.isEmpty() && !command.confirmed()) {
                    yield Outcome.refused(new Warned<>(broken));
                }
                rows.state(was.number(), state);
                noted.done(
                        reader,
                        "meeting." + state.code(),
                        "meeting",
                        was.number(),
                        Detail.none().change("state", was.state().code(), state.code()));
                yield Outcome.done(was.number());
            }
        };
    }

    static Outcome<MeetingState, Reason> decide(Meeting meeting, Turn turn, LocalDate today) {
        return switch (turn) {
            case Turn.WasHeld() ->
                switch (meeting.state()) {
                    case Planned() ->
                        meeting.day().isAfter(today)
                                ? Outcome.refused(Reason.of(
                                        "meeting.not-yet", meeting.day().toString()))
                                : Outcome.done(new Held(new Minutes.Unwritten()));
                    case Held held -> Outcome.refused(Reason.of("meeting.not-planned"));
                    case Cancelled cancelled -> Outcome.refused(Reason.of("meeting.not-planned"));
                };
            case Turn.IsCancelled(var reason) ->
                switch (meeting.state()) {
                    case Planned() ->
                        reason.isBlank()
                                ? Outcome.refused(Reason.of("meeting.reason-needed"))
                                : Outcome.done(new Cancelled(today, reason));
                    case Held held -> Outcome.refused(Reason.of("meeting.not-planned"));
                    case Cancelled cancelled -> Outcome.refused(Reason.of("meeting.not-planned"));
                };
            case Turn.IsPlannedAgain() ->
                switch (meeting.state()) {
                    case Planned() -> Outcome.refused(Reason.of("meeting.planned-already"));
                    case Held(var minutes) ->
                        minutes instanceof Minutes.Unwritten
                                ? Outcome.done(new Planned())
                                : Outcome.refused(Reason.of("meeting.has-minutes"));
                    case Cancelled cancelled -> Outcome.done(new Planned());
                };
        };
    }
}
