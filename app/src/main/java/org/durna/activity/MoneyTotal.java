package org.durna.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of one owner's money moved in one way, each euro counted once.
 *
 * @param amounts in each currency by itself
 * @param reporting what could be said in the reporting currency
 * @param withoutRate how many movements could not, because no rate near their day is known
 * @param rates the rates that were used
 */
public record MoneyTotal(
        MoneyOf whose,
        FlowKind kind,
        List<Amount> amounts,
        Amount reporting,
        int withoutRate,
        List<ExchangeRate> rates) {
    public MoneyTotal {
        amounts = List.copyOf(amounts);
        rates = List.copyOf(rates);
    }

    /** Whether a rate was used that nobody has compared with its source, or that was invented. */
    public boolean byUnverifiedRates() {
        return rates.stream().anyMatch(each -> each.sample() || !each.verified());
    }

    /** The totals of some movements, by owner and kind; those of which there are none are left out. */
    public static List<MoneyTotal> of(Collection<Flow> flows, RatesKnown rates) {
        List<CountedOnce.Counted> counted = CountedOnce.of(flows);
        List<MoneyTotal> totals = new ArrayList<>();
        for (MoneyOf whose : MoneyOf.values()) {
            for (FlowKind kind : FlowKind.values()) {
                List<CountedOnce.Counted> these = counted.stream()
                        .filter(each ->
                                each.flow().whose() == whose && each.flow().kind() == kind)
                        .toList();
                if (!these.isEmpty()) {
                    totals.add(total(whose, kind, these, rates));
                }
            }
        }
        return totals;
    }

    private static MoneyTotal total(MoneyOf whose, FlowKind kind, List<CountedOnce.Counted> counted, RatesKnown rates) {
        Map<String, Amount> byCurrency = new TreeMap<>();
        List<Amount> converted = new ArrayList<>();
        List<ExchangeRate> used = new ArrayList<>();
        for (CountedOnce.Counted each : counted) {
            byCurrency.merge(each.amount().currency().value(), each.amount(), Amount::plus);
            rates.convert(each.amount(), each.flow().day()).ifPresent(done -> {
                converted.add(done.amount());
                done.by().ifPresent(used::add);
            });
        }
        return new MoneyTotal(
                whose,
                kind,
                List.copyOf(byCurrency.values()),
                new Amount(RatesKnown.sum(converted), rates.reporting()),
                counted.size() - converted.size(),
                used.stream().distinct().toList());
    }
}
