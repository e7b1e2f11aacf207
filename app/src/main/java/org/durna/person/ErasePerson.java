package org.durna.person;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.store.ErasureRows;
import org.durna.person.store.PersonRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One person asks for somebody to be erased, a second carries it out; what is left is a number, and how much was deleted. */
@Service
public class ErasePerson {
    private static final Logger LOG = LoggerFactory.getLogger(ErasePerson.class);
    private static final int SHOWN = 200;

    private final ErasureRows rows;
    private final PersonRows persons;
    private final ErasedList list;
    private final AlertKeepers alerts;
    private final AuditTrail audit;
    private final Clock clock;

    ErasePerson(
            ErasureRows rows, PersonRows persons, ErasedList list, AlertKeepers alerts, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.list = list;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for a second person, and what was carried out last. */
    public record Report(List<ErasureRequest> waiting, List<Erased> done) {
        public Report {
            waiting = List.copyOf(waiting);
            done = List.copyOf(done);
        }
    }

    @Transactional
    public Outcome<UUID, Reason> ask(PersonId person, String ground, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.WRITE_PEOPLE).or(() -> tooShort(ground));
        if (no.isPresent()) {
            return new Refused<>(no.get());
        }
        List<PersonId> people =
                persons.bundleOf(person, Sight.of(reader)).map(persons::in).orElse(List.of());
        if (people.isEmpty()) {
            return new Refused<>(Reason.of("person.unknown"));
        }
        ErasureRequest asked = new ErasureRequest(
                UUID.randomUUID(),
                person,
                people,
                ground,
                Objects.requireNonNull(reader.account()),
                Objects.requireNonNull(reader.agency()),
                now());
        if (!rows.insert(asked)) {
            return new Refused<>(Reason.of("rights.erasure.asked-already"));
        }
        note(reader, "person.erasure.asked", people, Detail.none());
        return new Done<>(asked.id());
    }

    /** All of it in one transaction; only the list beside the database is written afterwards, and at the next start if that fails. */
    @Transactional
    public Outcome<Erased, Reason> confirm(UUID id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        persons.holdComparing();
        persons.holdBundles();
        Optional<ErasureRequest> asked = rows.hold(id, Sight.of(reader));
        Optional<Reason> no =
                asked.map(each -> mayConfirm(each, reader)).orElse(Optional.of(Reason.of("rights.erasure.over")));
        if (no.isPresent()) {
            return new Refused<>(no.get());
        }
        // Looks that wait are held against whoever is sealed, and are gone then: a name may stand in them.
        alerts.all();
        Instant at = now();
        List<ErasedList.Line> lines = asked.get().people().stream()
                .map(number -> new ErasedList.Line(number, at))
                .toList();
        Erased erased = new EraseNow(rows).erase(lines);
        Detail counts = Detail.none();
        for (var each : erased.deleted().entrySet()) {
            counts = counts.with(each.getKey().name().toLowerCase(java.util.Locale.ROOT), "" + each.getValue());
        }
        note(reader, "person.erased", erased.numbers(), counts);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                writeDown(lines);
            }
        });
        return new Done<>(erased);
    }

    private void writeDown(List<ErasedList.Line> lines) {
        try {
            list.append(lines);
        } catch (UncheckedIOException full) {
            LOG.error(
                    "The list of erased people beside the database could not be written: it is at the next start",
                    full);
        }
    }

    @Transactional
    public Outcome<PersonId, Reason> refuse(UUID id, String why, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Optional<ErasureRequest> asked = rows.hold(id, Sight.of(reader));
        if (asked.isEmpty()) {
            return new Refused<>(Reason.of("rights.erasure.over"));
        }
        rows.refuse(id, why, Objects.requireNonNull(reader.account()), now());
        note(reader, "person.erasure.refused", asked.get().people(), Detail.none());
        return new Done<>(asked.get().person());
    }

    @Transactional
    public Outcome<Report, Reason> report(Reader reader) {
        return reader.refusal(Permission.WRITE_PEOPLE)
                .<Outcome<Report, Reason>>map(Refused::new)
                .orElseGet(() -> new Done<>(new Report(rows.waiting(Sight.of(reader)), rows.latest(SHOWN))));
    }

    /** That somebody was erased, for whoever holds the number. */
    @Transactional
    public Outcome<Erased, Reason> proof(PersonId number, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        Optional<Erased> erased = rows.find(number);
        if (closed.isPresent() || erased.isEmpty()) {
            return new Refused<>(closed.orElse(Reason.of("person.unknown")));
        }
        note(reader, "person.erasure.proven", erased.get().numbers(), Detail.none());
        return new Done<>(erased.get());
    }

    private static Optional<Reason> tooShort(String ground) {
        int length = ground.strip().length();
        return length < ErasureRequest.SHORTEST_GROUND
                ? Optional.of(Reason.of("rights.erasure.ground-too-short", ErasureRequest.SHORTEST_GROUND, length))
                : Optional.empty();
    }

    /** Somebody else than who asked; and the file still stands for the same people as then. */
    private Optional<Reason> mayConfirm(ErasureRequest asked, Reader reader) {
        if (asked.askedBy().equals(reader.account())) {
            return Optional.of(Reason.of("rights.two-people"));
        }
        boolean same = Set.copyOf(persons.in(asked.person())).equals(Set.copyOf(asked.people()));
        return same ? Optional.empty() : Optional.of(Reason.of("rights.erasure.changed"));
    }

    private void note(Reader reader, String action, List<PersonId> people, Detail detail) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subjects("person", people.stream().map(PersonId::written).toList()),
                detail));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
