package org.durna.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.store.ActivityRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency writes down an activity, changes its own, takes it back or puts it back. */
@Service
public class RecordActivity {

    /** Why an activity is not recorded. */
    public sealed interface Refusal {
        /** The door is closed, or the content breaks a rule. */
        record NotAllowed(Reason reason) implements Refusal {}

        /** Nothing of that number is to be seen by this reader. */
        record NotThere() implements Refusal {}

        /** Somebody else changed it since it was opened; this is how it stands now. */
        record Stale(Activity now) implements Refusal {}
    }

    private final ActivityRows rows;
    private final Declaration declaration;
    private final Vocabulary vocabulary;
    private final AuditTrail audit;
    private final Clock clock;

    RecordActivity(ActivityRows rows, Declaration declaration, Vocabulary vocabulary, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.declaration = declaration;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ActivityId, Refusal> add(Activity activity, Reader reader) {
        Optional<Reason> refusal = check(activity, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        ActivityId id = rows.insert(activity, reader.actor().account(), clock.instant());
        note(
                "activity.added",
                id,
                reader,
                Detail.none().with("lead", activity.lead().value()));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<ActivityId, Refusal> change(Activity activity, Reader reader) {
        Optional<Activity> before = rows.find(activity.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new Refusal.NotThere());
        }
        Optional<Reason> refusal = check(activity, reader).or(() -> onlyItsOwn(before.get(), reader));
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        if (before.get().version() != activity.version() || !rows.update(activity)) {
            return Outcome.refused(
                    new Refusal.Stale(rows.find(activity.number(), reader).orElse(before.get())));
        }
        note("activity.changed", activity.number(), reader, ActivityChanges.between(before.get(), activity));
        return Outcome.done(activity.number());
    }

    /** Takes an activity out of sight, or puts it back: the undo of one another. */
    @Transactional
    public Outcome<ActivityId, Refusal> withdraw(ActivityId id, boolean withdrawn, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.WRITE_ACTIVITIES);
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        boolean own = rows.owner(id).map(owner -> owner.equals(reader.agency())).orElse(false);
        if (!own || !rows.withdraw(id, withdrawn, clock.instant())) {
            return Outcome.refused(new Refusal.NotThere());
        }
        note(withdrawn ? "activity.withdrawn" : "activity.restored", id, reader, Detail.none());
        return Outcome.done(id);
    }

    /** Takes an activity out of sight as it was read, unless somebody has changed it since. */
    @Transactional
    public Outcome<ActivityId, Refusal> withdraw(Activity seen, Reader reader) {
        Optional<Activity> now = rows.findToChange(seen.number(), reader);
        if (now.isEmpty()) {
            return Outcome.refused(new Refusal.NotThere());
        }
        Optional<Reason> closed = reader.refusal(Permission.WRITE_ACTIVITIES).or(() -> onlyItsOwn(now.get(), reader));
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(closed.get()));
        }
        return now.get().version() == seen.version()
                ? withdraw(seen.number(), true, reader)
                : Outcome.refused(new Refusal.Stale(now.get()));
    }

    private Optional<Reason> check(Activity activity, Reader reader) {
        return reader.refusal(Permission.WRITE_ACTIVITIES)
                .or(() -> unknownClause(activity))
                .or(() -> unknownWord(activity))
                .or(() -> tooEarly(activity))
                .or(() -> tooWide(activity.visibility(), reader));
    }

    private Optional<Reason> unknownClause(Activity activity) {
        return activity.scope().clauses().stream()
                .filter(clause -> declaration.history(clause).isEmpty())
                .map(ClauseId::value)
                .map(clause -> Reason.of("partnership.clause.unknown", clause))
                .findFirst();
    }

    private Optional<Reason> unknownWord(Activity activity) {
        ActivityScope scope = activity.scope();
        return scope.themes().stream()
                .filter(each -> vocabulary.theme(each).isEmpty())
                .findFirst()
                .or(() -> scope.groups().stream()
                        .filter(each -> vocabulary.targetGroup(each).isEmpty())
                        .findFirst())
                .or(() -> scope.places().stream()
                        .filter(each -> vocabulary.place(each).isEmpty())
                        .findFirst())
                .map(code -> Reason.of("activities.no-such-word", code));
    }

    private Optional<Reason> tooEarly(Activity activity) {
        return activity.dates().happensAfter(LocalDate.now(clock))
                ? Optional.of(Reason.of("activities.actual-in-the-future"))
                : Optional.empty();
    }

    private static Optional<Reason> tooWide(Visibility visibility, Reader reader) {
        return visibility.isPublished() && !reader.may(Permission.PUBLISH_ACTIVITIES)
                ? Optional.of(Reason.of("activities.may-not-publish"))
                : Optional.empty();
    }

    private static Optional<Reason> onlyItsOwn(Activity before, Reader reader) {
        return Objects.equals(before.owner(), reader.agency())
                ? Optional.empty()
                : Optional.of(Reason.of("activities.not-yours"));
    }

    private void note(String action, ActivityId id, Reader reader, Detail detail) {
        audit.record(new Entry(reader.actor(), new Action(action), new Subject("activity", id.toString()), detail));
    }
}
