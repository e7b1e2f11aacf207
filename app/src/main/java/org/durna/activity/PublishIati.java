package org.durna.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.store.IatiRows;
import org.durna.activity.store.PublishedRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a reviewed file over, all of it in one transaction, and takes it back as a whole. */
@Service
public class PublishIati {
    private static final int CHUNK = 500;

    private final IatiRows rows;
    private final PublishedRows published;
    private final ReviewIati review;
    private final AuditTrail audit;
    private final Clock clock;

    PublishIati(IatiRows rows, PublishedRows published, ReviewIati review, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.review = review;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes a file.
     *
     * @param without whether rows that are wrong may stay behind
     */
    @Transactional
    public Outcome<UUID, Reason> publish(UUID id, boolean without, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        Optional<IatiImport> file = closed.isPresent() ? Optional.empty() : rows.findToChange(id, reader);
        if (file.isEmpty()) {
            return Outcome.refused(closed.orElse(Reason.of("iati.not-there")));
        }
        if (file.get().state() != IatiImport.State.READ) {
            return Outcome.refused(Reason.of("iati.not-now"));
        }
        IatiReport report = review.report(id, reader).orElseThrow();
        if (!report.isUnderstood()) {
            return Outcome.refused(Reason.of("iati.answer-first"));
        }
        if (report.wrong() > 0 && !without) {
            return Outcome.refused(Reason.of("iati.wrong-rows", report.wrong()));
        }
        take(file.get(), reader);
        rows.state(id, IatiImport.State.PUBLISHED, clock.instant());
        note("activity.import.published", id, reader, report);
        return Outcome.done(id);
    }

    private void take(IatiImport file, Reader reader) {
        ReviewIati.Judge judge = review.judge(file);
        List<ReviewIati.Fate.Taken> chunk = new ArrayList<>();
        rows.each(file.id(), row -> {
            if (judge.fate(row) instanceof ReviewIati.Fate.Taken taken) {
                chunk.add(taken);
                if (chunk.size() == CHUNK) {
                    put(file, chunk, reader);
                }
            }
        });
        put(file, chunk, reader);
    }

    private void put(IatiImport file, List<ReviewIati.Fate.Taken> chunk, Reader reader) {
        List<PublishedRows.Whole> all = chunk.stream()
                .map(each -> new PublishedRows.Whole(
                        each.activity(),
                        each.money(),
                        each.row().identifier(),
                        each.row().digest(),
                        each.replaces()))
                .toList();
        published.put(file.id(), all, reader.actor().account(), clock.instant());
        chunk.clear();
    }

    /** Takes back all that a file brought, and puts back what it had replaced. */
    @Transactional
    public Outcome<UUID, Reason> undo(UUID id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        Optional<IatiImport> file = closed.isPresent() ? Optional.empty() : rows.findToChange(id, reader);
        if (file.isEmpty()) {
            return Outcome.refused(closed.orElse(Reason.of("iati.not-there")));
        }
        if (file.get().state() != IatiImport.State.PUBLISHED) {
            return Outcome.refused(Reason.of("iati.not-now"));
        }
        if (published.isBuiltUpon(id)) {
            return Outcome.refused(Reason.of("iati.built-upon"));
        }
        published.undo(id, clock.instant());
        rows.state(id, IatiImport.State.UNDONE, clock.instant());
        audit.record(new Entry(
                reader.actor(), new Action("activity.import.undone"), new Subject("activity-import", id.toString())));
        return Outcome.done(id);
    }

    private void note(String action, UUID id, Reader reader, IatiReport report) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("activity-import", id.toString()),
                Detail.none()
                        .with("added", Integer.toString(report.added()))
                        .with("replaced", Integer.toString(report.replaced()))
                        .with("unchanged", Integer.toString(report.unchanged()))
                        .with("wrong", Integer.toString(report.wrong()))));
    }
}
