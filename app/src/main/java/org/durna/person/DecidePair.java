package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.ComparePeople.Comparison;
import org.durna.person.PairDecision.Second;
import org.durna.person.PairDecision.Word;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PersonRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody decides whether two are one, a second person agrees where the rule asks for it, and anybody who may decide may take it back. */
@Service
public class DecidePair {
    private final ComparePeople compare;
    private final PersonRows persons;
    private final PairDecisionRows decisions;
    private final Regroup regroup;
    private final AuditTrail audit;
    private final Clock clock;

    DecidePair(
            ComparePeople compare,
            PersonRows persons,
            PairDecisionRows decisions,
            Regroup regroup,
            AuditTrail audit,
            Clock clock) {
        this.compare = compare;
        this.persons = persons;
        this.decisions = decisions;
        this.regroup = regroup;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen the decision that the writer had before them as the standing one, empty where there was none */
    public record Command(PersonId one, PersonId other, Verdict verdict, String why, Optional<UUID> seen) {}

    /** Why nothing was decided. */
    public sealed interface Refusal {
        /** One of them is not here, or somebody decided meanwhile that they are one. */
        record NoSuchPair() implements Refusal {}

        /** Somebody decided about the two meanwhile, or what was decided before has to be taken back first. */
        record Decided(PairDecision standing) implements Refusal {}

        /** Somebody in the one bundle and somebody in the other were decided not to be the same. */
        record Contradicts(PairDecision other) implements Refusal {}

        /** The decision is not there, was taken back, or waits for nobody. */
        record NotWaiting() implements Refusal {}

        /** Who decided cannot be the second, too. */
        record OwnDecision() implements Refusal {}

        record NotAllowed(Reason reason) implements Refusal {}
    }

    /** A decision, and the two as they were written down. */
    public record Opened(PairDecision decision, ComparePeople.Side one, ComparePeople.Side other) {}

    /** A decision is looked at, with whom it is about. */
    @Transactional
    public Outcome<Opened, Refusal> open(UUID id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        Optional<PairDecision> found = decisions.find(id);
        if (found.isEmpty()) {
            return new Refused<>(new Refusal.NoSuchPair());
        }
        PairDecision decision = found.get();
        Optional<ComparePeople.Side> one = compare.asWrittenDown(decision.one(), Sight.of(reader));
        Optional<ComparePeople.Side> other = compare.asWrittenDown(decision.other(), Sight.of(reader));
        if (one.isEmpty() || other.isEmpty()) {
            return new Refused<>(new Refusal.NoSuchPair());
        }
        audit.record(new Entry(reader.actor(), new Action("person.compared"), about(decision), Detail.none()));
        return new Done<>(new Opened(decision, one.get(), other.get()));
    }

    @Transactional
    public Outcome<PairDecision, Refusal> decide(Command command, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        persons.holdBundles();
        Optional<Comparison> compared = compare.compare(command.one(), command.other(), Sight.of(reader));
        if (compared.isEmpty()) {
            return new Refused<>(new Refusal.NoSuchPair());
        }
        Comparison comparison = compared.get();
        Optional<PairDecision> standing = comparison.standing();
        boolean same = standing.map(PairDecision::id).equals(command.seen());
        if (standing.isPresent() && (!same || standing.get().verdict() != Verdict.UNSURE)) {
            return new Refused<>(
                    command.verdict() == Verdict.SAME && same && standing.get().verdict() == Verdict.NOT_THE_SAME
                            ? new Refusal.Contradicts(standing.get())
                            : new Refusal.Decided(standing.get()));
        }
        AccountName account = Objects.requireNonNull(reader.account());
        Instant at = now();
        standing.ifPresent(unsure -> decisions.takeBack(unsure.id(), new Word(account, command.why(), at)));
        Second second =
                command.verdict() == Verdict.SAME && !comparison.second().isEmpty() ? Second.WANTED : Second.NOT_NEEDED;
        PairDecision decision = PairDecision.about(
                comparison.bestOfOne().origin(),
                comparison.bestOfOther().origin(),
                command.verdict(),
                command.why(),
                comparison.best().sum(),
                account,
                reader.agency(),
                at,
                second);
        decisions.insert(List.of(decision));
        if (decision.bindsTogether()) {
            regroup.around(decision.one(), decision.other());
        }
        record(reader.actor(), "person.pair.decided", decision, command.why());
        return new Done<>(decision);
    }

    /** The machine links two on its own; answers whether nobody had said anything about them before. */
    boolean linkByMachine(Assertion one, Assertion other, double bits, String why) {
        persons.holdBundles();
        Optional<Comparison> compared = compare.compare(one.origin(), other.origin(), Sight.open());
        if (compared.isEmpty() || !compared.get().decisions().isEmpty()) {
            return false;
        }
        PairDecision decision = PairDecision.about(
                one.origin(), other.origin(), Verdict.SAME, why, bits, null, null, now(), Second.NOT_NEEDED);
        decisions.insert(List.of(decision));
        regroup.around(decision.one(), decision.other());
        record(Actor.machine("compare-people"), "person.pair.decided", decision, why);
        return true;
    }

    /** A second person agrees, or does not. */
    @Transactional
    public Outcome<PairDecision, Refusal> answer(UUID id, boolean agrees, String why, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        persons.holdBundles();
        Optional<PairDecision> found = decisions
                .find(id)
                .filter(decision -> decision.second() == Second.WANTED && decision.undone() == null)
                .filter(decision -> isInSight(decision, reader));
        if (found.isEmpty()) {
            return new Refused<>(new Refusal.NotWaiting());
        }
        PairDecision decision = found.get();
        AccountName account = Objects.requireNonNull(reader.account());
        if (account.equals(decision.by())) {
            return new Refused<>(new Refusal.OwnDecision());
        }
        if (agrees) {
            Optional<PairDecision> against = against(decision, Sight.of(reader));
            if (against.isPresent()) {
                return new Refused<>(new Refusal.Contradicts(against.get()));
            }
        }
        decisions.answer(id, agrees ? Second.CONFIRMED : Second.REFUSED, new Word(account, why, now()));
        if (agrees) {
            regroup.around(decision.one(), decision.other());
        }
        record(reader.actor(), agrees ? "person.pair.confirmed" : "person.pair.refused", decision, why);
        return new Done<>(decision);
    }

    /** What was decided between the two bundles meanwhile and says that they are two. */
    private Optional<PairDecision> against(PairDecision decision, Sight sight) {
        return compare.compare(decision.one(), decision.other(), sight).stream()
                .flatMap(comparison -> comparison.decisions().stream())
                .filter(each -> each.verdict() == Verdict.NOT_THE_SAME && each.isInForce())
                .findFirst();
    }

    /** What was decided is taken back; whoever was brought together by it alone is parted, and keeps all that is theirs. */
    @Transactional
    public Outcome<PairDecision, Refusal> takeBack(UUID id, String why, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(new Refusal.NotAllowed(closed.get()));
        }
        persons.holdBundles();
        Optional<PairDecision> found =
                decisions.find(id).filter(PairDecision::stands).filter(decision -> isInSight(decision, reader));
        if (found.isEmpty()) {
            return new Refused<>(new Refusal.NotWaiting());
        }
        decisions.takeBack(id, new Word(Objects.requireNonNull(reader.account()), why, now()));
        regroup.around(found.get().one(), found.get().other());
        record(reader.actor(), "person.pair.taken-back", found.get(), why);
        return new Done<>(found.get());
    }

    private boolean isInSight(PairDecision decision, Reader reader) {
        Sight sight = Sight.of(reader);
        return persons.bundleOf(decision.one(), sight).isPresent()
                && persons.bundleOf(decision.other(), sight).isPresent();
    }

    private void record(Actor actor, String action, PairDecision decision, String why) {
        audit.record(new Entry(
                actor,
                new Action(action),
                about(decision),
                Detail.none().with("verdict", decision.verdict().name()).with("why", why)));
    }

    private static Subjects about(PairDecision decision) {
        return new Subjects(
                "person", List.of(decision.one().written(), decision.other().written()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
