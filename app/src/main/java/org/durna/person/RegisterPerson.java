package org.durna.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
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
import org.durna.audit.Subject;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.rules.Query;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.GlanceRows;
import org.durna.person.store.PersonRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A keeper asserts something about a person who is new here, or about one who is here already. */
@Service
public class RegisterPerson {
    private final AssertionRows rows;
    private final PersonRows persons;
    private final KeysOfParticulars keys;
    private final FindPeople people;
    private final GlanceRows glances;
    private final DecidePair decide;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    RegisterPerson(
            AssertionRows rows,
            PersonRows persons,
            KeysOfParticulars keys,
            FindPeople people,
            GlanceRows glances,
            DecidePair decide,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.keys = keys;
        this.people = people;
        this.glances = glances;
        this.decide = decide;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asserted, and about whom.
     *
     * @param person who it is about, or empty for somebody new
     * @param why whoever was shown people who are like this one says why it is this one, or none of them
     */
    public record Command(Source source, Particulars particulars, Optional<PersonId> person, String why) {}

    /** Why nothing was registered. */
    public sealed interface Refusal {
        /** The keeper's number is taken by an assertion that is here already. */
        record NumberTaken(PersonId person) implements Refusal {}

        record NoSuchPerson() implements Refusal {}

        record NotAllowed(org.durna.shared.Reason reason) implements Refusal {}
    }

    /** Who is here already and may be the same, before anything is saved; seen for the same purpose and written down as a search is. */
    @Transactional
    public Found alike(Particulars said, Reader reader) {
        Found found = people.find(Query.about(said, said.presentName()), Sight.of(reader));
        glances.keep(said, reader.agency(), Sight.of(reader), clock.instant());
        audit.record(new Entry(
                reader.actor(),
                new Action("person.compared-at-entry"),
                found.subjects(),
                Detail.none().with("name", said.presentName().written())));
        return found;
    }

    /** The number under which the person is known then: somebody else's, too, where it was decided that they are the same and one may decide that alone. */
    @Transactional
    public Outcome<PersonId, Refusal> register(Command command, Reader reader) {
        var closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        Sight sight = Sight.of(reader);
        rows.holdNumber(command.source().keeper(), command.source().key());
        Optional<PersonId> taken =
                rows.ofKeeper(command.source().keeper(), command.source().key(), sight);
        if (taken.isPresent()) {
            return new Refused<>(new Refusal.NumberTaken(taken.get()));
        }
        Optional<PersonId> known = command.person().flatMap(who -> persons.bundleOf(who, sight));
        if (command.person().isPresent() && known.isEmpty()) {
            return new Refused<>(new Refusal.NoSuchPerson());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonId person = persons.insertSomebody(at, lot);
        Assertion assertion = new Assertion(
                new AssertionId(UUID.randomUUID()), person, person, command.source(), command.particulars(), at, false);
        rows.insert(List.of(new AssertionRows.New(
                assertion, keys.of(command.particulars()), Objects.requireNonNull(reader.account()))));
        audit.record(new Entry(
                reader.actor(),
                new Action("person.registered"),
                new Subject("person", person.written()),
                Detail.none()
                        .with("keeper", command.source().keeper().value())
                        .with("number", command.source().key())
                        .with("why", command.why())));
        known.ifPresent(same -> decide.decide(
                new DecidePair.Command(person, same, Verdict.SAME, command.why(), Optional.empty()), reader));
        return new Done<>(persons.bundleOf(person, sight).orElseThrow());
    }
}
