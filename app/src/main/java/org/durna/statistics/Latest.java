package org.durna.statistics;

import java.math.BigDecimal;
import java.time.Instant;

/** The newest figure of an indicator, and how it came to be. */
public sealed interface Latest {
    /** A figure that an edition holds for its headline row. */
    record Published(Observation observation) implements Latest {}

    /** What we added up ourselves, because the edition has no total of its own. */
    record Summed(ReferencePeriod period, BigDecimal value, int countries) implements Latest {}

    /** Counted by the platform itself; anything invented may be in it. */
    record Live(Amount amount, Instant asOf, boolean sample) implements Latest {}

    /** Nothing has been published yet. */
    record None() implements Latest {}
}
