package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.RightsRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A keeper says something else than before about a person of its own; what it said before stays with its time. */
@Service
public class CorrectAssertion {
    private final AssertionRows rows;
    private final RightsRows rights;
    private final KeysOfParticulars keys;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectAssertion(AssertionRows rows, RightsRows rights, KeysOfParticulars keys, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asserted now.
     *
     * @param seen since when that was known which the writer had before them
     */
    public record Command(AssertionId id, Instant seen, LocalDate dated, Particulars particulars, String why) {}

    /** Why nothing was changed. */
    public sealed interface Refusal {
        /** There is no such assertion of the own agency. */
        record NotOurs() implements Refusal {}

        /** Somebody changed it meanwhile; this is what is asserted now. */
        record Stale(Assertion now) implements Refusal {}

        record NotAllowed(Reason reason) implements Refusal {}
    }

    /** What is to be corrected, seen for that purpose; only the own agency's word can be. */
    @Transactional
    public Outcome<Assertion, Refusal> open(AssertionId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE).or(() -> onlyKept(id));
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        Optional<Assertion> own = own(id, reader);
        own.ifPresent(assertion -> audit.record(new Entry(
                reader.actor(),
                new Action("person.read"),
                Assertion.subjects(assertion.person(), List.of(assertion)),
                Detail.none())));
        return own.<Outcome<Assertion, Refusal>>map(Done::new).orElseGet(() -> new Refused<>(new Refusal.NotOurs()));
    }

    @Transactional
    public Outcome<PersonId, Refusal> correct(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE).or(() -> onlyKept(command.id()));
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        Optional<Assertion> own = own(command.id(), reader);
        if (own.isEmpty()) {
            return new Refused<>(new Refusal.NotOurs());
        }
        Assertion then = own.get();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Assertion now = new Assertion(
                then.id(),
                then.origin(),
                then.person(),
                new Source(then.source().keeper(), then.source().key(), command.dated()),
                command.particulars(),
                at,
                then.sample());
        boolean replaced = then.known().equals(command.seen())
                && rows.replace(
                        then,
                        new AssertionRows.New(
                                now, keys.of(command.particulars()), Objects.requireNonNull(reader.account())));
        if (!replaced) {
            return new Refused<>(new Refusal.Stale(then));
        }
        audit.record(new Entry(
                reader.actor(),
                new Action("person.assertion.corrected"),
                Assertion.subjects(then.person(), List.of(then)),
                Detail.none()
                        .with("keeper", then.source().keeper().value())
                        .with("number", then.source().key())
                        .with("why", command.why())));
        return new Done<>(then.person());
    }

    /** What is restricted is only kept, unless the person asks that very word to be put right. */
    private Optional<Reason> onlyKept(AssertionId id) {
        return rights.isRestricted(id) && !rights.isToBePutRight(id)
                ? Optional.of(Reason.of("rights.restricted.correction"))
                : Optional.empty();
    }

    private Optional<Assertion> own(AssertionId id, Reader reader) {
        return rows.find(id, Sight.of(reader))
                .filter(each -> each.source().keeper().equals(reader.agency()));
    }
}
