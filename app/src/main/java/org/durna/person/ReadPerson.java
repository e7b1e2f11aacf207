package org.durna.person;

import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.SealRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that keepers assert about one person is looked at; the audit says by whom and why. */
@Service
public class ReadPerson {
    private final AssertionRows rows;
    private final PersonRows persons;
    private final PairDecisionRows decisions;
    private final SealRows seals;
    private final AuditTrail audit;

    ReadPerson(AssertionRows rows, PersonRows persons, PairDecisionRows decisions, SealRows seals, AuditTrail audit) {
        this.rows = rows;
        this.persons = persons;
        this.decisions = decisions;
        this.seals = seals;
        this.audit = audit;
    }

    /**
     * All about one person.
     *
     * @param id the number under which the person is known now
     * @param numbers every number that they were written down under
     * @param assertions what is asserted now, newest first
     * @param former what was before
     * @param seal whoever may see it sees that they are sealed
     * @param decisions about whether they and somebody are one, the latest first
     */
    public record File(
            PersonId id,
            List<PersonId> numbers,
            List<Assertion> assertions,
            List<Former> former,
            List<PairDecision> decisions,
            Optional<Seal> seal) {
        public File {
            numbers = List.copyOf(numbers);
            assertions = List.copyOf(assertions);
            former = List.copyOf(former);
            decisions = List.copyOf(decisions);
        }

        public AssertedName calledAs() {
            return Assertion.calledAs(assertions);
        }
    }

    /** What somebody is called, for a list that has an audit line of its own; their number where nothing is asserted any more. */
    String name(PersonId id, Sight sight) {
        List<Assertion> assertions =
                persons.bundleOf(id, sight).map(known -> rows.of(known, sight)).orElse(List.of());
        return assertions.isEmpty()
                ? id.written()
                : Assertion.calledAs(assertions).written();
    }

    @Transactional
    public Outcome<File, Reason> read(PersonId id, Reader reader) {
        return read(id, new Action("person.read"), Detail.none(), reader);
    }

    /** What may only be kept is read too, on one of the grounds that the pack names; the audit says which. */
    @Transactional
    public Outcome<File, Reason> readRestricted(PersonId id, RightsTerms.Ground ground, Reader reader) {
        return read(id, new Action("person.restricted.read"), Detail.none().with("ground", ground.code()), reader);
    }

    private Outcome<File, Reason> read(PersonId id, Action action, Detail detail, Reader reader) {
        var closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Sight sight = Sight.of(reader);
        Optional<PersonId> bundle = persons.bundleOf(id, sight);
        List<Assertion> assertions = bundle.map(known -> rows.of(known, sight)).orElse(List.of());
        if (assertions.isEmpty()) {
            return new Refused<>(Reason.of("person.unknown"));
        }
        PersonId known = bundle.orElseThrow();
        List<PersonId> numbers = persons.in(known);
        AgencyCode keeper = sight.keeper();
        Optional<Seal> seal = keeper == null ? Optional.empty() : seals.upon(numbers, keeper);
        audit.record(new Entry(
                reader.actor(),
                action,
                new Subjects("person", numbers.stream().map(PersonId::written).toList()),
                detail));
        return new Done<>(
                new File(known, numbers, assertions, rows.former(known, sight), decisions.about(numbers, sight), seal));
    }
}
