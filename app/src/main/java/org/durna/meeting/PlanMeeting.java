package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.Refusal.Warned;
import org.durna.meeting.store.MeetingRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting is planned, changed or moved; a day that breaks the intended rhythm is warned of before it is saved. */
@Service
public class PlanMeeting {
    private final MeetingRows rows;
    private final Meetings meetings;
    private final Agencies agencies;
    private final NotedInAudit noted;
    private final Clock clock;

    PlanMeeting(MeetingRows rows, Meetings meetings, Agencies agencies, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.agencies = agencies;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> plan(Meeting meeting, Reader reader) {
        Optional<Reason> refusal = check(meeting, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        MeetingId id = rows.insert(meeting, clock.instant());
        noted.done(
                reader,
                "meeting.planned",
                "meeting",
                id,
                Detail.none().with("day", meeting.day().toString()));
        return Outcome.done(id);
    }

    /** @param confirmed whether the reader has read what the new day breaks, and wants it all the same */
    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> change(Meeting meeting, boolean confirmed, Reader reader) {
        Optional<Meeting> before = rows.find(meeting.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Meeting was = before.get();
        Optional<Reason> refusal = check(meeting, reader)
                .or(() -> was.isKeptBy(reader) ? Optional.empty() : Optional.of(Reason.of("meeting.not-yours")))
                .or(() -> was.isPlanned() ? Optional.empty() : Optional.of(Reason.of("meeting.not-planned")));
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (was.version() != meeting.version()) {
            return Outcome.refused(new Stale<>(was));
        }
        List<Reason> broken = broken(was, meeting);
        if (!confirmed && !broken.isEmpty()) {
            return Outcome.refused(new Warned<>(broken));
        }
        if (!rows.update(meeting)) {
            return Outcome.refused(new Stale<>(was));
        }
        if (!was.day().equals(meeting.day())) {
            rows.moved(meeting.number(), new MovedDay(was.day(), meeting.day(), clock.instant()));
        }
        noted.done(reader, "meeting.changed", "meeting", meeting.number(), changes(was, meeting));
        return Outcome.done(meeting.number());
    }

    private List<Reason> broken(Meeting was, Meeting now) {
        if (was.kind() != MeetingKind.PARTIES || was.isDraft()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        MeetingRhythm after = now.kind() == MeetingKind.PARTIES && !now.isDraft()
                ? meetings.rhythmWith(Optional.of(was.number()), now.day())
                : meetings.rhythmWithout(was.number());
        return meetings.rhythm().broken(after, today);
    }

    private Optional<Reason> check(Meeting meeting, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.KEEP_MEETINGS);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Agency> first = agencies.find(meeting.chairs().first());
        Optional<Agency> second = agencies.find(meeting.chairs().second());
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().party().equals(second.get().party())) {
            return Optional.of(Reason.of("meeting.two-chairs"));
        }
        return meeting.visibility().compareTo(reader.reach()) > 0 && !meeting.isDraft()
                ? Optional.of(Reason.of("meeting.beyond-your-sight"))
                : Optional.empty();
    }

    private static Detail changes(Meeting was, Meeting now) {
        Detail detail = Detail.none();
        detail = NotedInAudit.changed(detail, "day", was.day(), now.day());
        detail = NotedInAudit.changed(
                detail, "kind", was.kind().code(), now.kind().code());
        detail = NotedInAudit.changed(
                detail, "title", was.title().json(), now.title().json());
        detail = NotedInAudit.changed(detail, "place", was.place(), now.place());
        detail = NotedInAudit.changed(
                detail, "first-chair", was.chairs().first(), now.chairs().first());
        detail = NotedInAudit.changed(
                detail, "second-chair", was.chairs().second(), now.chairs().second());
        return NotedInAudit.changed(detail, "visibility", was.visibility(), now.visibility());
    }
}
