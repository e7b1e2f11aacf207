package org.durna.person.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.durna.shared.PersonId;

/** Who stands with whom: whoever is bound to somebody, directly or through others, is in one bundle with them. */
public final class Bundles {
    private final Map<PersonId, PersonId> leadsTo = new HashMap<>();

    private Bundles() {}

    /** Two who were decided to be one. */
    public record Bond(PersonId one, PersonId other) {}

    /**
     * The bundles under the number of whoever stands first in each.
     *
     * @param people all who may stand in one, who was written down first at the head
     * @param bonds between them; a bond with somebody else is none of theirs
     */
    public static Map<PersonId, List<PersonId>> of(List<PersonId> people, Collection<Bond> bonds) {
        Bundles bundles = new Bundles();
        people.forEach(person -> bundles.leadsTo.put(person, person));
        for (Bond bond : bonds) {
            if (bundles.leadsTo.containsKey(bond.one()) && bundles.leadsTo.containsKey(bond.other())) {
                bundles.leadsTo.put(bundles.end(bond.one()), bundles.end(bond.other()));
            }
        }
        Map<PersonId, List<PersonId>> byEnd = new LinkedHashMap<>();
        people.forEach(person -> byEnd.computeIfAbsent(bundles.end(person), end -> new ArrayList<>())
                .add(person));
        Map<PersonId, List<PersonId>> byFirst = new LinkedHashMap<>();
        byEnd.values().forEach(bundle -> byFirst.put(bundle.getFirst(), List.copyOf(bundle)));
        return byFirst;
    }

    private PersonId end(PersonId person) {
        PersonId at = person;
        for (PersonId next = leadsTo.getOrDefault(at, at); !next.equals(at); next = leadsTo.getOrDefault(at, at)) {
            leadsTo.put(at, leadsTo.getOrDefault(next, next));
            at = next;
        }
        return at;
    }
}
