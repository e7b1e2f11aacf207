package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.store.MeetingPartRows;
import org.durna.meeting.store.MeetingRows;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting gathers: agenda, papers, conclusions, and actions with owner and day. */
@Service
public class RunMeeting {
    private final MeetingRows meetings;
    private final MeetingPartRows rows;
    private final ObjectProvider<OpenMatters> open;
    private final NotedInAudit noted;
    private final Clock clock;

    RunMeeting(
            MeetingRows meetings,
            MeetingPartRows rows,
            ObjectProvider<OpenMatters> open,
            NotedInAudit noted,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.open = open;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingParts parts(MeetingId meeting) {
        return rows.parts(meeting);
    }

    /** Puts on the agenda what is open and not on it yet; answers how many points came. */
    @Transactional
    public Outcome<Integer, Refusal<Meeting>> makeAgenda(MeetingId id, Reader reader) {
        return by(id, reader, meeting -> {
            Set<String> there = new HashSet<>();
            rows.parts(id)
                    .agenda()
                    .forEach(item ->
                            there.add(item.matter().kind() + item.matter().reference()));
            Reader shared = SharedSight.of(meeting.visibility(), reader);
            List<Matter> fresh = open.stream()
                    .sorted(Comparator.comparingInt(OpenMatters::order))
                    .flatMap(part -> part.open(LocalDate.now(clock), shared).stream())
                    .filter(matter -> there.add(matter.kind() + matter.reference()))
                    .toList();
            fresh.forEach(matter -> rows.addToAgenda(id, matter, matter.title()));
            noted.done(
                    reader, "agenda.made", "meeting", id, Detail.none().with("points", String.valueOf(fresh.size())));
            return Outcome.done(fresh.size());
        });
    }

    @Transactional
    public Outcome<Integer, Refusal<Meeting>> addPoint(MeetingId id, LocalizedText title, Reader reader) {
        return by(id, reader, meeting -> {
            rows.addToAgenda(id, Matter.none(), title);
            noted.done(reader, "agenda.added", "meeting", id);
            return Outcome.done(1);
        });
    }

    @Transactional
    public Outcome<Integer, Refusal<Meeting>> removePoint(MeetingId id, long point, Reader reader) {
        return by(id, reader, meeting -> {
            if (!rows.removeFromAgenda(id, point)) {
                return Outcome.refused(new NotThere<>());
            }
            noted.done(reader, "agenda.removed", "meeting", id, Detail.none().with("point", String.valueOf(point)));
            return Outcome.done(1);
        });
    }

    @Transactional
    public Outcome<Integer, Refusal<Meeting>> layPaper(
            MeetingId id, LocalizedText title, String address, Reader reader) {
        return by(id, reader, meeting -> {
            rows.addPaper(id, title, address);
            noted.done(reader, "paper.laid", "meeting", id, Detail.none().with("address", address));
            return Outcome.done(1);
        });
    }

    @Transactional
    public Outcome<Integer, Refusal<Meeting>> conclude(MeetingId id, LocalizedText text, Reader reader) {
        return by(id, reader, meeting -> {
            if (!meeting.isHeld()) {
                return Outcome.refused(new NotAllowed<>(Reason.of("meeting.conclusion.not-held")));
            }
            if (meeting.state() instanceof MeetingState.Held(Minutes.Agreed agreed)) {
                return Outcome.refused(new NotAllowed<>(Reason.of("meeting.minutes.agreed-stay")));
            }
            int number = rows.addConclusion(id, text);
            noted.done(
                    reader,
                    "conclusion.written",
                    "meeting",
                    id,
                    Detail.none().with("number", String.valueOf(number)).with("text", text.json()));
            return Outcome.done(number);
        });
    }

    @Transactional
    public Outcome<Integer, Refusal<Meeting>> assign(
            MeetingId id, LocalizedText text, AgencyCode owner, LocalDate due, Reader reader) {
        return by(id, reader, meeting -> {
            if (due.isBefore(meeting.day())) {
                return Outcome.refused(new NotAllowed<>(Reason.of("meeting.action.before-meeting")));
            }
            rows.addAction(new MeetingAction(1, id, text, owner, due, new ActionState.Open(), false));
            noted.done(
                    reader,
                    "action.assigned",
                    "meeting",
                    id,
                    Detail.none().with("owner", owner.value()).with("due", due.toString()));
            return Outcome.done(1);
        });
    }

    /** The owner of an action, or a keeper of the meeting, says that it is done, or that it is not. */
    @Transactional
    public Outcome<MeetingId, Refusal<Meeting>> settle(long action, boolean done, Reader reader) {
        Optional<MeetingAction> found = rows.action(action);
        Optional<Meeting> meeting = found.flatMap(each -> meetings.find(each.meeting(), reader));
        if (found.isEmpty() || meeting.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        boolean its = found.get().owner().equals(reader.agency()) && reader.may(Permission.KEEP_MEETINGS);
        if (!its && !meeting.get().isKeptBy(reader)) {
            return Outcome.refused(new NotAllowed<>(Reason.of("meeting.action.not-yours")));
        }
        rows.settle(action, done ? new ActionState.Done(LocalDate.now(clock)) : new ActionState.Open());
        noted.done(reader, done ? "action.done" : "action.reopened", "meeting-action", action);
        return Outcome.done(meeting.get().number());
    }

    /** What is done with a meeting that the reader keeps. */
    private interface Deed {
        Outcome<Integer, Refusal<Meeting>> on(Meeting meeting);
    }

    private Outcome<Integer, Refusal<Meeting>> by(MeetingId id, Reader reader, Deed deed) {
        Optional<Meeting> found = meetings.find(id, reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        return found.get().isKeptBy(reader)
                ? deed.on(found.get())
                : Outcome.refused(new NotAllowed<>(Reason.of("meeting.not-yours")));
    }
}
