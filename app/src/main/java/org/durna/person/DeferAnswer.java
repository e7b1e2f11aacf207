package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.DeferralRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A keeper asks, on a ground of the law and until a day, that the person is not told of its word; a second person of it confirms. */
@Service
public class DeferAnswer {
    private final AssertionRows assertions;
    private final DeferralRows deferrals;
    private final RightsTerms terms;
    private final AuditTrail audit;
    private final Clock clock;

    DeferAnswer(AssertionRows assertions, DeferralRows deferrals, RightsTerms terms, AuditTrail audit, Clock clock) {
        this.assertions = assertions;
        this.deferrals = deferrals;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(PersonId person, String ground, String why, LocalDate until) {}

    @Transactional
    public Outcome<UUID, Reason> ask(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        AgencyCode agency = Objects.requireNonNull(reader.agency());
        Optional<Assertion> own = assertions.of(command.person(), Sight.of(reader)).stream()
                .filter(each -> each.source().keeper().equals(agency))
                .findFirst();
        if (own.isEmpty()) {
            return new Refused<>(Reason.of("rights.deferral.nothing-of-yours"));
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Reason> no = objection(command, LocalDate.ofInstant(at, clock.getZone()));
        if (no.isPresent()) {
            return new Refused<>(no.get());
        }
        Deferral asked = new Deferral(
                UUID.randomUUID(),
                own.get().origin(),
                command.person(),
                agency,
                command.ground(),
                command.why(),
                command.until(),
                Objects.requireNonNull(reader.account()),
                at,
                new Deferral.State.Asked());
        deferrals.insert(asked);
        note(reader, "person.deferral.asked", asked);
        return new Done<>(asked.id());
    }

    private Optional<Reason> objection(Command command, LocalDate today) {
        Optional<RightsTerms.Ground> ground = terms.deferrals().stream()
                .filter(each -> each.code().equals(command.ground()))
                .findAny();
        if (ground.isEmpty()) {
            return Optional.of(Reason.of("rights.ground.unknown"));
        }
        Integer longest = ground.get().longest();
        boolean right = command.until().isAfter(today)
                && (longest == null || !command.until().isAfter(today.plusDays(longest)));
        return right
                ? Optional.empty()
                : Optional.of(Reason.of("rights.deferral.until", longest == null ? 0 : longest));
    }

    @Transactional
    public Outcome<Deferral, Reason> confirm(UUID id, Reader reader) {
        Optional<Deferral> asked = own(id, reader);
        if (asked.isEmpty()) {
            return new Refused<>(Reason.of("rights.not-yours"));
        }
        if (asked.get().askedBy().equals(reader.account())) {
            return new Refused<>(Reason.of("rights.two-people"));
        }
        if (!deferrals.confirm(id, Objects.requireNonNull(reader.account()), clock.instant())) {
            return new Refused<>(Reason.of("rights.deferral.over"));
        }
        note(reader, "person.deferral.confirmed", asked.get());
        return new Done<>(asked.get());
    }

    /** Before its day, because it was looked at and is no longer needed, or was not right. */
    @Transactional
    public Outcome<Deferral, Reason> end(UUID id, Reader reader) {
        Optional<Deferral> asked = own(id, reader);
        if (asked.isEmpty()) {
            return new Refused<>(Reason.of("rights.not-yours"));
        }
        if (!deferrals.end(id, Objects.requireNonNull(reader.account()), clock.instant())) {
            return new Refused<>(Reason.of("rights.deferral.over"));
        }
        note(reader, "person.deferral.ended", asked.get());
        return new Done<>(asked.get());
    }

    /** Those of the own agency that wait or hold: the one that ends first at the head. */
    @Transactional(readOnly = true)
    public List<Deferral> running(Reader reader) {
        return reader.may(Permission.WRITE_PEOPLE)
                ? deferrals.running(
                        Objects.requireNonNull(reader.agency()),
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        Sight.of(reader))
                : List.of();
    }

    private Optional<Deferral> own(UUID id, Reader reader) {
        return reader.may(Permission.WRITE_PEOPLE)
                ? deferrals
                        .find(id, Sight.of(reader))
                        .filter(each -> each.keeper().equals(reader.agency()))
                : Optional.empty();
    }

    private void note(Reader reader, String action, Deferral deferral) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("person", deferral.origin().written()),
                Detail.none()
                        .with("ground", deferral.ground())
                        .with("until", deferral.until().toString())));
    }
}
