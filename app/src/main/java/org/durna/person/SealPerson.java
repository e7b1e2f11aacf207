package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.PairDecision.Word;
import org.durna.person.store.PersonRows;
import org.durna.person.store.SealRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody in danger is put out of everybody's sight by one, and back into it by two. */
@Service
public class SealPerson {
    private static final int MOST_ALERTS = 200;

    private final PersonRows persons;
    private final SealRows seals;
    private final ReadPerson read;
    private final AuditTrail audit;
    private final Clock clock;

    SealPerson(PersonRows persons, SealRows seals, ReadPerson read, AuditTrail audit, Clock clock) {
        this.persons = persons;
        this.seals = seals;
        this.read = read;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why nothing was done. */
    public sealed interface Refusal {
        record NoSuchPerson() implements Refusal {}

        /** They are sealed already, or nobody asked to lift it, or it was asked already. */
        record AsItIs() implements Refusal {}

        /** Who asked cannot be the second, too. */
        record OwnAsking() implements Refusal {}

        record NotAllowed(Reason reason) implements Refusal {}
    }

    /** Somebody sealed, with what they are called. */
    public record Protected(Seal seal, String name) {}

    /** Whom a keeper protects, and what befell them. */
    public record Watch(List<Protected> people, List<Seal.Alert> alerts) {
        public Watch {
            people = List.copyOf(people);
            alerts = List.copyOf(alerts);
        }
    }

    @Transactional
    public Outcome<PersonId, Refusal> seal(PersonId id, String ground, Reader reader) {
        return with(id, reader, (bundle, keeper, account) -> {
            if (persons.sealedFor(bundle.getFirst()).isPresent()) {
                return new Refused<>(new Refusal.AsItIs());
            }
            Seal seal = new Seal(UUID.randomUUID(), bundle.getFirst(), keeper, ground, account, now(), null);
            seals.insert(seal);
            seals.whole(bundle, keeper);
            record(reader, "person.sealed", bundle, ground);
            return new Done<>(seal.person());
        });
    }

    /** One asks to lift the seal. */
    @Transactional
    public Outcome<PersonId, Refusal> ask(PersonId id, String why, Reader reader) {
        return with(id, reader, (bundle, keeper, account) -> {
            Optional<Seal> seal = seals.upon(bundle, keeper).filter(each -> each.asked() == null);
            if (seal.isEmpty()) {
                return new Refused<>(new Refusal.AsItIs());
            }
            seals.ask(seal.get().id(), new Word(account, why, now()));
            record(reader, "person.unseal.asked", bundle, why);
            return new Done<>(bundle.getFirst());
        });
    }

    /** Another one lifts it. */
    @Transactional
    public Outcome<PersonId, Refusal> lift(PersonId id, Reader reader) {
        return with(id, reader, (bundle, keeper, account) -> {
            Optional<Seal> seal = seals.upon(bundle, keeper);
            Word asked = seal.map(Seal::asked).orElse(null);
            if (asked == null) {
                return new Refused<>(new Refusal.AsItIs());
            }
            if (asked.by().equals(account)) {
                return new Refused<>(new Refusal.OwnAsking());
            }
            seals.lift(bundle, asked, account, now());
            seals.open(bundle);
            record(reader, "person.unsealed", bundle, asked.why());
            return new Done<>(bundle.getFirst());
        });
    }

    /** Everybody whom the own agency protects is one line of the audit. */
    @Transactional
    public Outcome<Watch, Reason> watch(Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SEAL_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        AgencyCode keeper = Objects.requireNonNull(reader.agency());
        List<Seal> standing = seals.of(keeper);
        audit.record(new Entry(
                reader.actor(),
                new Action("person.sealed.listed"),
                new Subjects(
                        "person",
                        standing.stream().map(seal -> seal.person().written()).toList()),
                Detail.none()));
        return new Done<>(new Watch(
                standing.stream()
                        .map(seal -> new Protected(seal, read.name(seal.person(), Sight.of(reader))))
                        .toList(),
                seals.alerts(keeper, MOST_ALERTS)));
    }

    @Transactional
    public Outcome<UUID, Refusal> see(UUID alert, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.SEAL_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        boolean seen = seals.see(
                alert, Objects.requireNonNull(reader.agency()), Objects.requireNonNull(reader.account()), now());
        return seen ? new Done<>(alert) : new Refused<>(new Refusal.AsItIs());
    }

    private interface Act {
        Outcome<PersonId, Refusal> on(List<PersonId> bundle, AgencyCode keeper, AccountName account);
    }

    private Outcome<PersonId, Refusal> with(PersonId id, Reader reader, Act act) {
        Optional<Reason> closed = reader.refusal(Permission.SEAL_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        persons.holdBundles();
        Optional<PersonId> bundle = persons.bundleOf(id, Sight.of(reader));
        return bundle.isEmpty()
                ? new Refused<>(new Refusal.NoSuchPerson())
                : act.on(
                        persons.in(bundle.get()),
                        Objects.requireNonNull(reader.agency()),
                        Objects.requireNonNull(reader.account()));
    }

    private void record(Reader reader, String action, List<PersonId> bundle, String why) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subjects("person", bundle.stream().map(PersonId::written).toList()),
                Detail.none().with("why", why)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
