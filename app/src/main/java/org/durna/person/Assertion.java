package org.durna.person;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.durna.audit.Subjects;
import org.durna.shared.PersonId;

/**
 * What a keeper says about a person, since when this installation knows it. It stands by itself: another keeper's word never changes it.
 *
 * @param origin whom it was asserted about when it came: that never changes
 * @param person whose bundle that is in now: the same, unless it was decided that two are one
 * @param sample whether the person is invented
 */
public record Assertion(
        AssertionId id,
        PersonId origin,
        PersonId person,
        Source source,
        Particulars particulars,
        Instant known,
        boolean sample) {
    /** The fullest of the names that keepers give, the first of several: a machine-readable zone knows no father. */
    public static AssertedName calledAs(List<Assertion> assertions) {
        return assertions.stream()
                .map(assertion -> assertion.particulars().presentName())
                .reduce((one, other) -> words(other) > words(one) ? other : one)
                .orElseThrow();
    }

    /** Under which numbers an act that touched all of these is written down: each of those who may be parted again finds it. */
    public static Subjects subjects(PersonId person, List<Assertion> assertions) {
        return new Subjects(
                "person",
                Stream.concat(
                                Stream.of(person),
                                assertions.stream().flatMap(each -> Stream.of(each.person(), each.origin())))
                        .map(PersonId::written)
                        .distinct()
                        .toList());
    }

    private static int words(AssertedName name) {
        return name.written().split(" ").length;
    }
}
