package org.durna.person.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.durna.statistics.Amount;

/**
 * What was counted at a moment. Sealed people are in it, so it is given out rounded: one more or less of them does not show.
 *
 * @param sample whether invented people were counted
 */
record Measured(long part, long whole, Instant at, boolean sample) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENS = BigDecimal.TEN;

    /** In whole percent; missing where there is nothing to take a share of. */
    Amount share() {
        return whole == 0
                ? new Amount.Missing()
                : Amount.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }

    /** To the nearest ten. */
    Amount count() {
        return Amount.of(
                BigDecimal.valueOf(whole).divide(TENS, 0, RoundingMode.HALF_UP).multiply(TENS));
    }
}
