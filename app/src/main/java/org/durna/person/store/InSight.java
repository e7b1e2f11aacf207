package org.durna.person.store;

/** The rule of {@link org.durna.person.Sight} as it stands in SQL, with the parameter {@code sight}. */
final class InSight {
    /** Of somebody who is joined as {@code p}. */
    static final String PERSON = "(p.sealed_for is null or p.sealed_for = cast(:sight as text))";

    /** Of an assertion that is read as {@code a}. */
    static final String ASSERTION = "(a.sealed_for is null or a.sealed_for = cast(:sight as text))";

    private InSight() {}

    /** Nobody among several is out of sight; the numbers are given as SQL, an array. */
    static String everybodyOf(String numbers) {
        return "not exists (select from person.person hidden where hidden.id = any (" + numbers + ")"
                + " and hidden.sealed_for is not null and hidden.sealed_for is distinct from cast(:sight as text))";
    }
}
