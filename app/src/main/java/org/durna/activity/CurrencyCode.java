package org.durna.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A currency by its ISO 4217 code. */
public record CurrencyCode(@JsonValue String value) {
    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CurrencyCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("There is no currency " + value);
        }
    }

    /** A currency written by somebody, if it is one. */
    public static Optional<CurrencyCode> read(String text) {
        return KNOWN.contains(text) ? Optional.of(new CurrencyCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
