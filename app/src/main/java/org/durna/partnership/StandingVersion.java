package org.durna.partnership;

import java.time.Instant;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was held true of a party's standing, for which days, and when it was held true.
 *
 * @param ground the clause or decision it rests on
 */
public record StandingVersion(
        PartyStanding standing,
        Period valid,
        Instant knownFrom,
        @Nullable Instant knownUntil,
        String ground,
        String recordedBy) {}
