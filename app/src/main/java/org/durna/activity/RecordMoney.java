package org.durna.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.RecordActivity.Refusal;
import org.durna.activity.store.ActivityRows;
import org.durna.activity.store.MoneyRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency says where the money of its activity comes from and how it moved. */
@Service
public class RecordMoney {
    private final ActivityRows activities;
    private final MoneyRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    RecordMoney(ActivityRows activities, MoneyRows rows, AuditTrail audit, Clock clock) {
        this.activities = activities;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts these sources in the place of those there are; one whose money has moved stays. */
    @Transactional
    public Outcome<ActivityId, Refusal> sources(
            ActivityId activity, int version, List<MoneySource> sources, Reader reader) {
        Optional<Activity> now = activities.findToChange(activity, reader);
        Optional<Refusal> closed = closed(now, reader);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (now.orElseThrow().version() != version) {
            return Outcome.refused(new Refusal.Stale(now.orElseThrow()));
        }
        Optional<Reason> wrong = MoneySource.wrongSum(sources)
                .map(sum -> Reason.of("money.shares-add-up", sum))
                .or(() -> gone(activity, sources, reader));
        if (wrong.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(wrong.get()));
        }
        List<MoneySource> before = rows.sources(activity, reader);
        rows.put(activity, sources);
        activities.touch(activity);
        note(
                "activity.money.sources-changed",
                activity,
                reader,
                Detail.none().change("sources", before.toString(), sources.toString()));
        return Outcome.done(activity);
    }

    /** Adds a movement under one of the activity's own sources. */
    @Transactional
    public Outcome<ActivityId, Refusal> add(ActivityId activity, Flow flow, Reader reader) {
        Optional<Refusal> closed = closed(activities.findToChange(activity, reader), reader);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (rows.sources(activity, reader).stream().noneMatch(each -> each.id() == flow.source())) {
            return Outcome.refused(new Refusal.NotAllowed(Reason.of("money.no-such-source")));
        }
        if (flow.day().isAfter(LocalDate.now(clock)) && flow.kind() != FlowKind.SET_ASIDE) {
            return Outcome.refused(new Refusal.NotAllowed(Reason.of("money.in-the-future")));
        }
        long id = rows.insert(flow, reader.actor().account(), clock.instant());
        note(
                "activity.money.added",
                activity,
                reader,
                Detail.none()
                        .with("flow", Long.toString(id))
                        .with("kind", flow.kind().word())
                        .with(
                                "amount",
                                flow.amount().value() + " " + flow.amount().currency()));
        return Outcome.done(activity);
    }

    /** Takes a movement out of the count, or puts it back: the undo of one another. */
    @Transactional
    public Outcome<ActivityId, Refusal> withdraw(long flow, boolean withdrawn, Reader reader) {
        Optional<ActivityId> activity = rows.activityOf(flow);
        if (activity.isEmpty()) {
            return Outcome.refused(new Refusal.NotThere());
        }
        Optional<Refusal> closed = closed(activities.findToChange(activity.get(), reader), reader);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (!rows.withdraw(flow, withdrawn, clock.instant())) {
            return Outcome.refused(new Refusal.NotThere());
        }
        note(
                withdrawn ? "activity.money.withdrawn" : "activity.money.restored",
                activity.get(),
                reader,
                Detail.none().with("flow", Long.toString(flow)));
        return Outcome.done(activity.get());
    }

    private Optional<Reason> gone(ActivityId activity, List<MoneySource> sources, Reader reader) {
        Set<Long> kept = sources.stream().map(MoneySource::id).collect(Collectors.toSet());
        return rows.flows(activity, reader).stream().anyMatch(flow -> !kept.contains(flow.source()))
                ? Optional.of(Reason.of("money.source-in-use"))
                : Optional.empty();
    }

    private static Optional<Refusal> closed(Optional<Activity> now, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_ACTIVITIES);
        if (closed.isPresent()) {
            return Optional.of(new Refusal.NotAllowed(closed.get()));
        }
        if (now.isEmpty()) {
            return Optional.of(new Refusal.NotThere());
        }
        return Objects.equals(now.get().owner(), reader.agency())
                ? Optional.empty()
                : Optional.of(new Refusal.NotAllowed(Reason.of("activities.not-yours")));
    }

    private void note(String action, ActivityId id, Reader reader, Detail detail) {
        audit.record(new Entry(reader.actor(), new Action(action), new Subject("activity", id.toString()), detail));
    }
}
