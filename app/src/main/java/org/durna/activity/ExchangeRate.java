package org.durna.activity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How much of the reporting currency one unit of another was worth on a day, and who says so.
 *
 * @param verified whether somebody has compared it with that source
 */
public record ExchangeRate(
        CurrencyCode currency, LocalDate day, BigDecimal rate, String source, boolean sample, boolean verified) {
    public ExchangeRate {
        if (rate.signum() <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("A rate is above 0 and has a source");
        }
    }
}
