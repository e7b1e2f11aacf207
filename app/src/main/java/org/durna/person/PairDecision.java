package org.durna.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether two people are one, as somebody decided it. It is about the two as they were written down, not about the bundles they
 * stood in; taken back, it stays with its reason.
 *
 * @param bits how much spoke for one person when it was decided; empty where nothing was weighed
 * @param by empty where the machine decided alone
 * @param second what a second person made of it, where the rule asks for one
 * @param undone who took it back, and why
 */
public record PairDecision(
        UUID id,
        PersonId one,
        PersonId other,
        Verdict verdict,
        String why,
        @Nullable Double bits,
        @Nullable AccountName by,
        @Nullable AgencyCode agency,
        Instant at,
        Second second,
        @Nullable Word secondWord,
        @Nullable Word undone) {
    /** So many signs a reason has at most. */
    public static final int LONGEST_REASON = 500;

    /** Whether a second person has to agree, and whether one did. */
    public enum Second {
        NOT_NEEDED,
        WANTED,
        CONFIRMED,
        REFUSED;

        public String key() {
            return "person.second." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Who said so, when and why. */
    public record Word(AccountName by, String why, Instant at) {}

    /** A new decision about two people, in whichever order they are named. */
    public static PairDecision about(
            PersonId a,
            PersonId b,
            Verdict verdict,
            String why,
            @Nullable Double bits,
            @Nullable AccountName by,
            @Nullable AgencyCode agency,
            Instant at,
            Second second) {
        boolean inOrder = a.value() < b.value();
        return new PairDecision(
                UUID.randomUUID(),
                inOrder ? a : b,
                inOrder ? b : a,
                verdict,
                why,
                bits,
                by,
                agency,
                at,
                second,
                null,
                null);
    }

    public PairDecision {
        if (one.value() >= other.value()) {
            throw new IllegalArgumentException("The two stand in the order of their numbers");
        }
    }

    /** It holds: nobody took it back, and no second person is waited for or refused. */
    public boolean isInForce() {
        return undone == null && (second == Second.NOT_NEEDED || second == Second.CONFIRMED);
    }

    /** It was neither taken back nor refused. */
    public boolean stands() {
        return undone == null && second != Second.REFUSED;
    }

    public boolean bindsTogether() {
        return verdict == Verdict.SAME && isInForce();
    }

    public Optional<AccountName> decidedBy() {
        return Optional.ofNullable(by);
    }
}
