package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.RightsRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person asks is written down, and by when an answer is due. */
@Service
public class AskRight {
    private final AssertionRows assertions;
    private final RightsRows rights;
    private final RightsTerms terms;
    private final AuditTrail audit;
    private final Clock clock;

    AskRight(AssertionRows assertions, RightsRows rights, RightsTerms terms, AuditTrail audit, Clock clock) {
        this.assertions = assertions;
        this.rights = rights;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(
            PersonId person, RightsRequest.Kind kind, List<AssertionId> concerns, String asked, LocalDate received) {
        public Command {
            concerns = List.copyOf(concerns);
        }
    }

    @Transactional
    public Outcome<RightsRequestId, Reason> ask(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (command.received().isAfter(LocalDate.ofInstant(at, clock.getZone()))) {
            return new Refused<>(Reason.of("rights.received.future"));
        }
        Optional<RightsTerms.Term> term = terms.on(command.kind(), command.received());
        if (term.isEmpty()) {
            return new Refused<>(Reason.of("rights.no-term"));
        }
        List<Assertion> concerned = assertions.of(command.person(), Sight.of(reader)).stream()
                .filter(each -> command.concerns().contains(each.id()))
                .toList();
        if (concerned.isEmpty()) {
            return new Refused<>(Reason.of("rights.concerns.none"));
        }
        RightsRequest request = new RightsRequest(
                new RightsRequestId(UUID.randomUUID()),
                concerned.getFirst().origin(),
                command.person(),
                command.kind(),
                concerned.stream().map(Assertion::id).toList(),
                command.asked(),
                command.received(),
                command.received().plusDays(term.get().days()),
                term.get().from(),
                Objects.requireNonNull(reader.agency()),
                new RightsRequest.State.Open());
        rights.insert(request, Objects.requireNonNull(reader.account()), at);
        audit.record(new Entry(
                reader.actor(),
                new Action("person.rights.asked"),
                Assertion.subjects(command.person(), concerned),
                Detail.none()
                        .with("request", request.id().value().toString())
                        .with("kind", request.kind().name())
                        .with("due", request.due().toString())));
        return new Done<>(request.id());
    }
}
