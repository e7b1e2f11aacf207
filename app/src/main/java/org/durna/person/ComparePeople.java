package org.durna.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.linkage.Explanation;
import org.durna.person.rules.PairRules;
import org.durna.person.rules.Twins;
import org.durna.person.rules.WhySecond;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PersonRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people side by side: what speaks for their being one, what against, and what was decided before. */
@Service
public class ComparePeople {
    private final AssertionRows rows;
    private final PersonRows persons;
    private final PairDecisionRows decisions;
    private final PairWeights weights;
    private final PairRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    ComparePeople(
            AssertionRows rows,
            PersonRows persons,
            PairDecisionRows decisions,
            PairWeights weights,
            PairRules rules,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.decisions = decisions;
        this.weights = weights;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of the two. */
    public record Side(PersonId id, List<Assertion> assertions) {
        public Side {
            assertions = List.copyOf(assertions);
        }

        public AssertedName calledAs() {
            return Assertion.calledAs(assertions);
        }
    }

    /**
     * The two, side by side.
     *
     * @param best the assertion of each that fits the other's best, and why
     * @param twins whether they may be twins, whom no machine proposes
     * @param second why two people have to agree that they are one
     * @param decisions between them, the latest first
     */
    public record Comparison(
            Side one,
            Side other,
            Assertion bestOfOne,
            Assertion bestOfOther,
            Explanation best,
            boolean twins,
            Set<WhySecond> second,
            List<PairDecision> decisions) {
        public Comparison {
            second = Set.copyOf(second);
            decisions = List.copyOf(decisions);
        }

        /** What was decided and still stands, the latest; empty where nobody decided, or it was taken back or refused. */
        public Optional<PairDecision> standing() {
            return decisions.stream().filter(PairDecision::stands).findFirst();
        }
    }

    @Transactional
    public Outcome<Comparison, Reason> open(PersonId one, PersonId other, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Optional<Comparison> compared = compare(one, other, Sight.of(reader));
        compared.ifPresent(comparison -> audit.record(new Entry(
                reader.actor(),
                new Action("person.compared"),
                new Subjects("person", subjects(comparison)),
                org.durna.audit.Detail.none())));
        return compared.<Outcome<Comparison, Reason>>map(Done::new)
                .orElseGet(() -> new Refused<>(Reason.of("person.unknown")));
    }

    /** Empty where one of them is not here, or both are one already. */
    Optional<Comparison> compare(PersonId one, PersonId other, Sight sight) {
        Optional<PersonId> first = persons.bundleOf(one, sight);
        Optional<PersonId> second = persons.bundleOf(other, sight);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        List<Assertion> mine = rows.of(first.get(), sight);
        List<Assertion> theirs = rows.of(second.get(), sight);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        Fit fit = mine.stream()
                .flatMap(a -> theirs.stream().map(b -> new Fit(a, b, weights.explain(a, b))))
                .max(Comparator.comparingDouble(each -> each.why().sum()))
                .orElseThrow();
        List<PairDecision> before = decisions.between(origins(mine), origins(theirs));
        Twins twins = new Twins();
        return Optional.of(new Comparison(
                new Side(first.get(), mine),
                new Side(second.get(), theirs),
                fit.one(),
                fit.other(),
                fit.why(),
                mine.stream()
                        .anyMatch(a -> theirs.stream().anyMatch(b -> twins.maybe(a.particulars(), b.particulars()))),
                rules.whySecond(mine, theirs, before, LocalDate.now(clock)),
                before));
    }

    /** Somebody with what is asserted about them alone, whoever they stand in one bundle with. */
    Optional<Side> asWrittenDown(PersonId origin, Sight sight) {
        List<Assertion> own =
                persons.bundleOf(origin, sight).map(known -> rows.of(known, sight)).orElse(List.of()).stream()
                        .filter(assertion -> assertion.origin().equals(origin))
                        .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Side(origin, own));
    }

    private record Fit(Assertion one, Assertion other, Explanation why) {}

    private static List<PersonId> origins(List<Assertion> assertions) {
        return assertions.stream().map(Assertion::origin).distinct().toList();
    }

    static List<String> subjects(Comparison comparison) {
        return Stream.concat(
                        origins(comparison.one().assertions()).stream(),
                        origins(comparison.other().assertions()).stream())
                .map(PersonId::written)
                .toList();
    }
}
