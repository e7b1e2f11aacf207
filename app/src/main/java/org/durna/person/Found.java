package org.durna.person;

import java.util.List;
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
     */
    public record Someone(PersonId id, List<Hit> hits, List<Assertion> assertions) {
        public Someone {
            hits = List.copyOf(hits);
            assertions = List.copyOf(assertions);
        }

        public AssertedName calledAs() {
            return Assertion.calledAs(assertions);
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
