package org.durna.person;

import java.time.Instant;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is protected: only the keeper who sealed them sees them.
 *
 * @param ground why, for the keeper's own people
 * @param asked who asked to lift it, and why; empty as long as nobody did
 */
public record Seal(
        UUID id,
        PersonId person,
        AgencyCode keeper,
        String ground,
        AccountName by,
        Instant at,
        PairDecision.@Nullable Word asked) {

    /** What befell somebody who is sealed. */
    public enum What {
        SEARCHED,
        REGISTERED;

        public String key() {
            return "person.alert." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Told to the keeper alone: somebody looked for, or wrote down, whom they protect.
     *
     * @param agency whose counter it was
     * @param newcomer under which number somebody like them was written down
     * @param bits how much speaks for it being them
     */
    public record Alert(
            UUID id,
            PersonId person,
            AgencyCode keeper,
            What what,
            @Nullable AgencyCode agency,
            @Nullable PersonId newcomer,
            double bits,
            Instant at,
            boolean seen) {}
}
