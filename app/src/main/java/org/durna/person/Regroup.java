package org.durna.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.durna.person.rules.Bundles;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.SealRows;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Puts people into the bundles that the decisions in force make of them; whoever calls holds the bundles. Whoever comes to stand with
 * somebody who is sealed is sealed with them.
 */
@Component
class Regroup {
    private final PersonRows persons;
    private final PairDecisionRows decisions;
    private final SealRows seal;

    Regroup(PersonRows persons, PairDecisionRows decisions, SealRows seal) {
        this.persons = persons;
        this.decisions = decisions;
        this.seal = seal;
    }

    /** Whoever stands in the bundles of these two now, grouped anew. */
    void around(PersonId one, PersonId other) {
        Set<PersonId> bundles = new TreeSet<>(java.util.Comparator.comparingLong(PersonId::value));
        persons.bundleOfAnybody(one).ifPresent(bundles::add);
        persons.bundleOfAnybody(other).ifPresent(bundles::add);
        List<PersonId> people = persons.inAnyOf(bundles);
        List<Bundles.Bond> bonds = decisions.aboutAnybody(people).stream()
                .filter(PairDecision::bindsTogether)
                .map(decision -> new Bundles.Bond(decision.one(), decision.other()))
                .toList();
        for (Map.Entry<PersonId, List<PersonId>> bundle :
                Bundles.of(people, bonds).entrySet()) {
            persons.putInto(bundle.getKey(), bundle.getValue());
            bundle.getValue().stream()
                    .flatMap(person -> persons.sealedFor(person).stream())
                    .findFirst()
                    .ifPresent(keeper -> seal.whole(bundle.getValue(), keeper));
        }
    }
}
