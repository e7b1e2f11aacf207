package org.durna.person;

import java.util.List;
import java.util.Set;
import org.durna.audit.Subjects;
import org.durna.person.rules.Query;
import org.durna.shared.PersonId;

/**
 * What a search brought: the query as it was read, and who may be meant, the likeliest first.
 *
 * @param more whether there are more who fit than were looked at, so that the query should say more
 */
public record Found(Query query, List<Someone> people, boolean more) {
    public Found {
        people = List.copyOf(people);
    }

    /**
     * One person.
     *
     * @param hits each assertion that was found, the heaviest first
     * @param assertions all that is asserted, found or not, newest first
     * @param restricted which of them may only be kept: that somebody is found by one of them is said, and not what it says
     */
    public record Someone(PersonId id, List<Hit> hits, List<Assertion> assertions, Set<AssertionId> restricted) {
        public Someone {
            hits = List.copyOf(hits);
            assertions = List.copyOf(assertions);
            restricted = Set.copyOf(restricted);
        }

        public boolean isRestricted(Assertion assertion) {
            return restricted.contains(assertion.id());
        }

        /** What they are called in whatever may be used; their number where nothing may. */
        public String name() {
            List<Assertion> used =
                    assertions.stream().filter(each -> !isRestricted(each)).toList();
            return used.isEmpty() ? id.written() : Assertion.calledAs(used).written();
        }

        public Hit best() {
            return hits.getFirst();
        }
    }

    /** All who were shown, under every number under which one of them was written down. */
    Subjects subjects() {
        return new Subjects(
                "person",
                people.stream()
                        .flatMap(someone -> Assertion.subjects(someone.id(), someone.assertions()).ids().stream())
                        .distinct()
                        .toList());
    }

    /** How many spellings of names those who were found bear. */
    public long forms() {
        return people.stream()
                .flatMap(someone -> someone.assertions().stream())
                .map(assertion -> assertion.particulars().presentName().written())
                .distinct()
                .count();
    }
}
