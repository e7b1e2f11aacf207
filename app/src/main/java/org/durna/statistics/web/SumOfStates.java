package org.durna.statistics.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.durna.statistics.Geo;
import org.durna.statistics.ReferencePeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the states of an aggregate add up to in one period, computed here and never put in the place of what was published.
 *
 * @param reported how many states published a figure
 * @param silent the states that published none
 * @param total what the source published for the aggregate itself
 */
public record SumOfStates(
        Geo aggregate,
        ReferencePeriod period,
        BigDecimal sum,
        int reported,
        List<String> silent,
        @Nullable BigDecimal total) {
    public SumOfStates {
        silent = List.copyOf(silent);
    }

    public Optional<BigDecimal> published() {
        return Optional.ofNullable(total);
    }

    public boolean differs() {
        return total != null && total.compareTo(sum) != 0;
    }
}
