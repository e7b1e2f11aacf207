package org.durna.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The exchange rates that are known, to say an amount in the reporting currency. Without a rate near the day nothing is said. */
public final class RatesKnown {
    /** Public bodies publish monthly rates; one older than that and a few days says nothing about a day. */
    private static final int OLDEST_DAYS = 40;

    private final CurrencyCode reporting;
    private final Map<CurrencyCode, TreeMap<LocalDate, ExchangeRate>> rates = new HashMap<>();

    public RatesKnown(CurrencyCode reporting, Collection<ExchangeRate> known) {
        this.reporting = reporting;
        known.forEach(each -> rates.computeIfAbsent(each.currency(), ignored -> new TreeMap<>())
                .put(each.day(), each));
    }

    /** An amount in the reporting currency, and by which rate; without one where it was in that currency all along. */
    public record Converted(Amount amount, Optional<ExchangeRate> by) {}

    public CurrencyCode reporting() {
        return reporting;
    }

    /** By the latest rate of that day or of the forty days before it. */
    public Optional<Converted> convert(Amount amount, LocalDate day) {
        if (amount.currency().equals(reporting)) {
            return Optional.of(new Converted(amount, Optional.empty()));
        }
        return Optional.ofNullable(rates.get(amount.currency()))
                .map(dated -> dated.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.day().isBefore(day.minusDays(OLDEST_DAYS)))
                .map(rate -> new Converted(
                        new Amount(amount.value().multiply(rate.rate()).setScale(2, RoundingMode.HALF_UP), reporting),
                        Optional.of(rate)));
    }

    static BigDecimal sum(Collection<Amount> amounts) {
        return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
