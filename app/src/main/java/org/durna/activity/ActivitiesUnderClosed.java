package org.durna.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.activity.store.ActivityRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.meeting.Fate;
import org.durna.meeting.OpenWork;
import org.durna.meeting.RunningWork;
import org.durna.partnership.ClauseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Activities that are not over when their initiative is closed: each goes on under another or ends with it, as the parties agreed.
 * A draft that whoever records the agreement may not see is not named, and stays under the closed initiative until its agency moves it.
 */
@Component
class ActivitiesUnderClosed implements OpenWork {
    private static final int MOST = 2_000;
    private static final String REFERENCE = "activity-";

    private final ActivityRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    ActivitiesUnderClosed(ActivityRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<RunningWork> under(ClauseId initiative, LocalDate day, Reader reader) {
        return rows.list(ActivityQuery.under(initiative, MOST), reader).stream()
                .filter(each -> each.status() != ActivityStatus.CLOSED && each.status() != ActivityStatus.CANCELLED)
                .map(each -> new RunningWork(
                        REFERENCE + each.number(), "/activities/" + each.number(), each.title(), initiative))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(RunningWork work, Fate fate, Reader reader) {
        ActivityId id = new ActivityId(Long.parseLong(work.reference().substring(REFERENCE.length())));
        Activity now = rows.findToChange(id, reader).orElseThrow();
        Activity next = switch (fate) {
            case Fate.GoesOnUnder(ClauseId initiative, LocalDate from) ->
                changed(now, moved(now.scope(), work.under(), initiative), now.dates(), now.status());
            case Fate.Ends(LocalDate on) -> ended(now, on);
        };
        if (!rows.update(next)) {
            throw new IllegalStateException("Activity " + id + " was locked and changed all the same");
        }
        audit.record(new Entry(
                reader.actor(),
                new Action("activity.settled"),
                new Subject("activity", id.toString()),
                ActivityChanges.between(now, next)
                        .with("initiative-closed", work.under().value())));
    }

    private static ActivityScope moved(ActivityScope scope, ClauseId from, ClauseId to) {
        return new ActivityScope(
                scope.clauses().stream()
                        .map(each -> each.equals(from) ? to : each)
                        .toList(),
                scope.themes(),
                scope.groups(),
                scope.places(),
                scope.partners());
    }

    /** What had begun is closed on that day, or today if that day is to come; what had not is cancelled. */
    private Activity ended(Activity now, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = now.dates().actualStart();
        if (start == null) {
            return changed(now, now.scope(), now.dates(), ActivityStatus.CANCELLED);
        }
        LocalDate last = on.isAfter(today) ? today : on;
        ActivityDates dates = new ActivityDates(
                now.dates().plannedStart(),
                now.dates().plannedEnd(),
                start,
                Optional.of(last).filter(day -> !day.isBefore(start)).orElse(start));
        return changed(now, now.scope(), dates, ActivityStatus.CLOSED);
    }

    private static Activity changed(Activity now, ActivityScope scope, ActivityDates dates, ActivityStatus status) {
        return new Activity(
                now.id(),
                now.title(),
                now.body(),
                now.lead(),
                now.owner(),
                scope,
                dates,
                status,
                now.results(),
                now.documents(),
                now.source(),
                now.visibility(),
                now.sample(),
                now.version());
    }
}
