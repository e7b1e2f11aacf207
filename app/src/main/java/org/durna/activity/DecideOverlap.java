package org.durna.activity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.activity.RecordActivity.Refusal;
import org.durna.activity.store.ActivityRows;
import org.durna.activity.store.OverlapRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer saves an activity together with what they decided about each other one that looked like it; all of it or nothing. */
@Service
public class DecideOverlap {

    /** What an officer says about one other activity. */
    public record Decided(ActivityId other, OverlapDecision.Verdict verdict, String sentence) {}

    private final RecordActivity recordActivity;
    private final ActivityRows activities;
    private final OverlapRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    DecideOverlap(
            RecordActivity recordActivity, ActivityRows activities, OverlapRows rows, AuditTrail audit, Clock clock) {
        this.recordActivity = recordActivity;
        this.activities = activities;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ActivityId, Refusal> save(Activity activity, List<Decided> decisions, Reader reader) {
        Outcome<ActivityId, Refusal> saved =
                activity.id() == null ? recordActivity.add(activity, reader) : recordActivity.change(activity, reader);
        if (saved instanceof Done(ActivityId id)) {
            Activity stored = activities.find(id, reader).orElseThrow();
            decisions.forEach(each -> decide(stored, each, reader));
        }
        return saved;
    }

    private void decide(Activity activity, Decided decided, Reader reader) {
        Optional<Activity> other = activities.find(decided.other(), reader);
        if (other.isEmpty()) {
            return;
        }
        rows.insert(
                activity.number(),
                new OverlapDecision(
                        decided.other(),
                        decided.verdict(),
                        decided.sentence(),
                        Objects.requireNonNull(reader.agency()),
                        clock.instant()),
                Overlaps.portraits(activity, other.get()),
                reader.actor().account());
        audit.record(new Entry(
                reader.actor(),
                new Action("activity.overlap.decided"),
                new Subjects(
                        "activity",
                        List.of(activity.number().toString(), decided.other().toString())),
                Detail.none().with("verdict", decided.verdict().word()).with("sentence", decided.sentence())));
    }
}
