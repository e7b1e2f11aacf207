package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.meeting.MeetingState.Held;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.MeetingRows;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes are written by one side and agreed by both chairs; once agreed they stay. */
@Service
public class KeepMinutes {
    private final MeetingRows rows;
    private final NotedInAudit noted;
    private final Clock clock;

    KeepMinutes(MeetingRows rows, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> write(MeetingId id, int version, LocalizedText text, Reader reader) {
        return turn(id, version, reader, "minutes-written", (meeting, minutes) -> {
            if (text.isEmpty()) {
                return Outcome.refused(Reason.of("meeting.minutes.empty"));
            }
            return switch (minutes) {
                case Minutes.Agreed agreed -> Outcome.refused(Reason.of("meeting.minutes.agreed-stay"));
                case Minutes.Unwritten() -> Outcome.done(new Minutes.Draft(text, Set.of()));
                case Minutes.Draft changed -> Outcome.done(new Minutes.Draft(text, Set.of()));
            };
        });
    }

    /** The reader's agency agrees as a chair. */
    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> agree(MeetingId id, int version, Reader reader) {
        return turn(id, version, reader, "minutes-agreed", (meeting, minutes) -> {
            AgencyCode agency = reader.agency();
            if (agency == null || !meeting.chairs().hold(agency)) {
                return Outcome.refused(Reason.of("meeting.minutes.chairs-agree"));
            }
            return switch (minutes) {
                case Minutes.Unwritten() -> Outcome.refused(Reason.of("meeting.minutes.empty"));
                case Minutes.Agreed agreed -> Outcome.refused(Reason.of("meeting.minutes.agreed-stay"));
                case Minutes.Draft(var text, var by) -> {
                    Set<AgencyCode> all = new HashSet<>(by);
                    all.add(agency);
                    yield Outcome.done(
                            meeting.chairs().both().allMatch(all::contains)
                                    ? new Minutes.Agreed(text, LocalDate.now(clock))
                                    : new Minutes.Draft(text, all));
                }
            };
        });
    }

    /** What becomes of a meeting's minutes. */
    private interface Step {
        Outcome<Minutes, Reason> of(Meeting meeting, Minutes minutes);
    }

    private Outcome<MeetingId, Refusal<Meeting>> turn(
            MeetingId id, int version, Reader reader, String action, Step step) {
        Optional<Meeting> found = rows.find(id, reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Meeting meeting = found.get();
        if (!meeting.isKeptBy(reader)) {
            return Outcome.refused(new NotAllowed<>(Reason.of("meeting.not-yours")));
        }
        if (meeting.version() != version) {
            return Outcome.refused(new Stale<>(meeting));
        }
        if (!(meeting.state() instanceof Held(var minutes))) {
            return Outcome.refused(new NotAllowed<>(Reason.of("meeting.minutes.not-held")));
        }
        return switch (step.of(meeting, minutes)) {
            case Outcome.Refused<Minutes, Reason>(var reason) -> Outcome.refused(new NotAllowed<>(reason));
            case Outcome.Done<Minutes, Reason>(var now) -> {
                rows.state(id, new Held(now));
                noted.done(reader, "meeting." + action, "meeting", id);
                yield Outcome.done(id);
            }
        };
    }
}
