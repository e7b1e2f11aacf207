package org.durna.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Some money in its own currency, to the hundredth. */
public record Amount(BigDecimal value, CurrencyCode currency) {
    public Amount {
        if (value.signum() < 0 || value.precision() - value.scale() > 16) {
            throw new IllegalArgumentException("An amount is not negative and has at most 16 digits before the point");
        }
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    public Amount plus(Amount other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Amounts of two currencies are not added up");
        }
        return new Amount(value.add(other.value), currency);
    }
}
