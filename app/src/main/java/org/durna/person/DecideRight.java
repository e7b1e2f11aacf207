package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.RightsRequest.Answer;
import org.durna.person.RightsRequest.Kind;
import org.durna.person.RightsRequest.State;
import org.durna.person.store.RightsRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency that took a request answers it; an answer that was a slip is taken back, and a restriction that is over is lifted. */
@Service
public class DecideRight {
    private final RightsRows rights;
    private final AuditTrail audit;
    private final Clock clock;

    DecideRight(RightsRows rights, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<RightsRequest, Reason> decide(RightsRequestId id, Answer answer, String why, Reader reader) {
        return switch (own(id, reader)) {
            case Done(RightsRequest request) -> {
                Optional<Reason> no = objection(request, answer);
                if (no.isPresent()) {
                    yield new Refused<>(no.get());
                }
                Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
                rights.decide(id, new State.Decided(answer, why, Objects.requireNonNull(reader.account()), at));
                if (request.kind() == Kind.RESTRICTION && answer == Answer.GRANTED) {
                    rights.restrict(request, at);
                }
                if (answer == Answer.LIFTED) {
                    rights.lift(id);
                }
                note(reader, "person.rights." + answer.name().toLowerCase(java.util.Locale.ROOT), request);
                yield new Done<>(request);
            }
            case Refused(Reason no) -> new Refused<>(no);
        };
    }

    /** As if it had not been decided; the audit keeps that it was. */
    @Transactional
    public Outcome<RightsRequest, Reason> reopen(RightsRequestId id, Reader reader) {
        return switch (own(id, reader)) {
            case Done(RightsRequest request) -> {
                if (request.isOpen()) {
                    yield new Refused<>(Reason.of("rights.open-still"));
                }
                rights.lift(id);
                rights.reopen(id);
                note(reader, "person.rights.reopened", request);
                yield new Done<>(request);
            }
            case Refused(Reason no) -> new Refused<>(no);
        };
    }

    private Outcome<RightsRequest, Reason> own(RightsRequestId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        return rights.hold(id, Sight.of(reader))
                .filter(request -> request.agency().equals(reader.agency()))
                .<Outcome<RightsRequest, Reason>>map(Done::new)
                .orElseGet(() -> new Refused<>(Reason.of("rights.not-yours")));
    }

    static Optional<Reason> objection(RightsRequest request, Answer answer) {
        boolean standing = request.kind() == Kind.RESTRICTION
                && request.state() instanceof State.Decided decided
                && decided.answer() == Answer.GRANTED;
        boolean possible = answer == Answer.LIFTED ? standing : request.isOpen();
        return possible ? Optional.empty() : Optional.of(Reason.of("rights.decided-already"));
    }

    private void note(Reader reader, String action, RightsRequest request) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subjects(
                        "person",
                        java.util.stream.Stream.of(request.person(), request.origin())
                                .distinct()
                                .map(PersonId::written)
                                .toList()),
                Detail.none()
                        .with("request", request.id().value().toString())
                        .with("kind", request.kind().name())));
    }

    /** What waits for the reader's agency, the one that is due first at the head. */
    @Transactional(readOnly = true)
    public List<RightsRequest> open(Reader reader) {
        return reader.may(Permission.WRITE_PEOPLE)
                ? rights.open(Objects.requireNonNull(reader.agency()), Sight.of(reader))
                : List.of();
    }

    /** One request, seen for its purpose. */
    @Transactional
    public Optional<RightsRequest> find(RightsRequestId id, Reader reader) {
        Optional<RightsRequest> found =
                reader.may(Permission.WRITE_PEOPLE) ? rights.find(id, Sight.of(reader)) : Optional.empty();
        found.ifPresent(request -> note(reader, "person.rights.read", request));
        return found;
    }
}
