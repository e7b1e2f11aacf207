package org.durna.meeting;

import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.MeasureRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency writes down a measure that it answers for, and says how far it is. */
@Service
public class TakeMeasure {
    private final MeasureRows rows;
    private final NotedInAudit noted;

    TakeMeasure(MeasureRows rows, NotedInAudit noted) {
        this.rows = rows;
        this.noted = noted;
    }

    @Transactional
    public Outcome<MeasureId, Refusal<Measure>> add(Measure measure, Reader reader) {
        Optional<Reason> refusal = check(measure, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        MeasureId id = rows.insert(measure);
        noted.done(
                reader,
                "measure.added",
                "measure",
                id,
                Detail.none().with("clause", measure.clause().value()));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<MeasureId, Refusal<Measure>> change(Measure measure, Reader reader) {
        Optional<Measure> before = rows.find(measure.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Measure was = before.get();
        Optional<Reason> refusal = check(measure, reader)
                .or(() -> was.owner().equals(reader.agency())
                        ? Optional.empty()
                        : Optional.of(Reason.of("measure.not-yours")));
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (was.version() != measure.version() || !rows.update(measure)) {
            return Outcome.refused(
                    new Stale<>(rows.find(measure.number(), reader).orElse(was)));
        }
        Detail detail = NotedInAudit.changed(
                Detail.none(), "state", was.state().code(), measure.state().code());
        detail = NotedInAudit.changed(detail, "due", was.dueOn(), measure.dueOn());
        detail = NotedInAudit.changed(
                detail, "title", was.title().json(), measure.title().json());
        detail = NotedInAudit.changed(detail, "visibility", was.visibility(), measure.visibility());
        noted.done(reader, "measure.changed", "measure", measure.number(), detail);
        return Outcome.done(measure.number());
    }

    private Optional<Reason> check(Measure measure, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SPEAK_FOR_PARTY);
        if (closed.isPresent()) {
            return closed;
        }
        return measure.visibility().compareTo(reader.reach()) > 0 && !measure.isDraft()
                ? Optional.of(Reason.of("meeting.beyond-your-sight"))
                : Optional.empty();
    }
}
