package org.durna.meeting;

import java.time.Clock;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.NeedRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency raises a need for its party, changes its own while it is open, takes it back or puts it back. */
@Service
public class RaiseNeed {
    private final NeedRows rows;
    private final Agencies agencies;
    private final NotedInAudit noted;
    private final Clock clock;

    RaiseNeed(NeedRows rows, Agencies agencies, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<NeedId, Refusal<Need>> raise(Need need, Reader reader) {
        Optional<Reason> refusal = check(need, reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        NeedId id = rows.insert(need);
        noted.done(reader, "need.raised", "need", id);
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<NeedId, Refusal<Need>> change(Need need, Reader reader) {
        Optional<Need> before = rows.find(need.number(), reader);
        if (before.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Need was = before.get();
        Optional<Reason> refusal = check(need, reader)
                .or(() -> was.owner().equals(reader.agency())
                        ? Optional.empty()
                        : Optional.of(Reason.of("need.not-yours")))
                .or(() -> was.state().isOpen() ? Optional.empty() : Optional.of(Reason.of("need.answered")));
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (was.version() != need.version() || !rows.update(need)) {
            return Outcome.refused(new Stale<>(rows.find(need.number(), reader).orElse(was)));
        }
        Detail detail = NotedInAudit.changed(
                Detail.none(), "title", was.title().json(), need.title().json());
        detail = NotedInAudit.changed(
                detail, "body", was.body().json(), need.body().json());
        detail = NotedInAudit.changed(detail, "visibility", was.visibility(), need.visibility());
        noted.done(reader, "need.changed", "need", need.number(), detail);
        return Outcome.done(need.number());
    }

    /** Takes a need out of sight, or puts it back: the undo of one another. */
    @Transactional
    public Outcome<NeedId, Refusal<Need>> withdraw(NeedId id, boolean withdrawn, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SPEAK_FOR_PARTY);
        if (closed.isPresent()) {
            return Outcome.refused(new NotAllowed<>(closed.get()));
        }
        if (!rows.withdraw(id, reader.agencyOrNobody(), withdrawn, clock.instant())) {
            return Outcome.refused(new NotThere<>());
        }
        noted.done(reader, withdrawn ? "need.withdrawn" : "need.restored", "need", id);
        return Outcome.done(id);
    }

    private Optional<Reason> check(Need need, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SPEAK_FOR_PARTY);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Agency> agency = agencies.find(need.owner());
        if (agency.isEmpty() || !agency.get().party().equals(need.party())) {
            return Optional.of(Reason.of("need.for-own-party"));
        }
        return need.visibility().compareTo(reader.reach()) > 0 && !need.isDraft()
                ? Optional.of(Reason.of("meeting.beyond-your-sight"))
                : Optional.empty();
    }
}
