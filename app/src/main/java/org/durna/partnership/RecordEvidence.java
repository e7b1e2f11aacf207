package org.durna.partnership;

import java.time.Clock;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.store.EvidenceRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency writes down a piece of evidence, changes its own, takes it back or puts it back. */
@Service
public class RecordEvidence {

    /** Why a piece of evidence is not recorded. */
    public sealed interface Refusal {
        /** The door is closed, or the content breaks a rule. */
        record NotAllowed(Reason reason) implements Refusal {}

        /** Nothing of that number is to be seen by this reader. */
        record NotThere() implements Refusal {}

        /** Somebody else changed it since it was opened; this is how it stands now. */
        record Stale(Evidence now) implements Refusal {}
    }

    private final EvidenceRows rows;
    private final Declaration declaration;
    private final AuditTrail audit;
    private final Clock clock;

    RecordEvidence(EvidenceRows rows, Declaration declaration, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.declaration = declaration;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<EvidenceId, Refusal> add(Evidence evidence, Reader reader) {
        Optional<Reason> refusal = check(evidence, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        EvidenceId id = rows.insert(evidence, reader.actor().account(), clock.instant());
        note(
                "partnership.evidence.added",
                id,
                reader,
                Detail.none().with("clause", evidence.clause().value()));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<EvidenceId, Refusal> change(Evidence evidence, Reader reader) {
        Optional<Evidence> before = rows.find(evidence.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new Refusal.NotThere());
        }
        Optional<Reason> refusal = check(evidence, reader).or(() -> onlyItsOwn(before.get(), reader));
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        if (before.get().version() != evidence.version() || !rows.update(evidence)) {
            return Outcome.refused(
                    new Refusal.Stale(rows.find(evidence.number(), reader).orElse(before.get())));
        }
        note("partnership.evidence.changed", evidence.number(), reader, changes(before.get(), evidence));
        return Outcome.done(evidence.number());
    }

    /** Takes a piece out of sight, or puts it back: the undo of one another. */
    @Transactional
    public Outcome<EvidenceId, Refusal> withdraw(EvidenceId id, boolean withdrawn, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.WRITE_EVIDENCE);
        if (refusal.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(refusal.get()));
        }
        boolean own = rows.owner(id).map(owner -> owner.equals(reader.agency())).orElse(false);
        if (!own || !rows.withdraw(id, withdrawn, clock.instant())) {
            return Outcome.refused(new Refusal.NotThere());
        }
        note(withdrawn ? "partnership.evidence.withdrawn" : "partnership.evidence.restored", id, reader, Detail.none());
        return Outcome.done(id);
    }

    /** Takes a piece out of sight as it was read, unless somebody has changed it since. */
    @Transactional
    public Outcome<EvidenceId, Refusal> withdraw(Evidence seen, Reader reader) {
        Optional<Evidence> now = rows.findToChange(seen.number(), reader);
        if (now.isEmpty()) {
            return Outcome.refused(new Refusal.NotThere());
        }
        Optional<Reason> closed = reader.refusal(Permission.WRITE_EVIDENCE).or(() -> onlyItsOwn(now.get(), reader));
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.NotAllowed(closed.get()));
        }
        return now.get().version() == seen.version()
                ? withdraw(seen.number(), true, reader)
                : Outcome.refused(new Refusal.Stale(now.get()));
    }

    private Optional<Reason> check(Evidence evidence, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_EVIDENCE);
        if (closed.isPresent()) {
            return closed;
        }
        if (declaration.history(evidence.clause()).isEmpty()) {
            return Optional.of(
                    Reason.of("partnership.clause.unknown", evidence.clause().value()));
        }
        return evidence.visibility().isPublished() && !reader.may(Permission.PUBLISH_EVIDENCE)
                ? Optional.of(Reason.of("partnership.evidence.may-not-publish"))
                : Optional.empty();
    }

    private static Optional<Reason> onlyItsOwn(Evidence before, Reader reader) {
        return before.owner().equals(reader.agency())
                ? Optional.empty()
                : Optional.of(Reason.of("partnership.evidence.not-yours"));
    }

    private void note(String action, EvidenceId id, Reader reader, Detail detail) {
        audit.record(new Entry(reader.actor(), new Action(action), new Subject("evidence", id.toString()), detail));
    }

    private static Detail changes(Evidence before, Evidence after) {
        Detail detail = Detail.none();
        detail = changed(detail, "title", before.title().json(), after.title().json());
        detail = changed(detail, "body", before.body().json(), after.body().json());
        detail = changed(
                detail,
                "happened",
                before.happened().toString(),
                after.happened().toString());
        detail = changed(detail, "source", before.source(), after.source());
        return changed(
                detail,
                "visibility",
                before.visibility().name(),
                after.visibility().name());
    }

    private static Detail changed(Detail detail, String field, String before, String after) {
        return before.equals(after) ? detail : detail.change(field, before, after);
    }
}
