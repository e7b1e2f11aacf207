package org.durna.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.durna.shared.LocalizedText;
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
        List<Geo> silent,
        @Nullable BigDecimal total) {
    public SumOfStates {
        silent = List.copyOf(silent);
    }

    /**
     * The sums of every aggregate in every period, by aggregate and then by time. An aggregate whose composition is not
     * known, or none of whose states reported, has none.
     */
    public static List<SumOfStates> of(List<Observation> cells, Map<GeoCode, Geo> geos) {
        Map<GeoCode, Map<ReferencePeriod, BigDecimal>> known = new HashMap<>();
        cells.forEach(cell -> cell.amount()
                .number()
                .ifPresent(number -> known.computeIfAbsent(cell.geo(), geo -> new HashMap<>())
                        .put(cell.period(), number)));
        TreeSet<ReferencePeriod> periods =
                new TreeSet<>(cells.stream().map(Observation::period).toList());
        List<SumOfStates> sums = new ArrayList<>();
        cells.stream()
                .map(Observation::geo)
                .distinct()
                .sorted()
                .map(code -> named(code, geos))
                .filter(Geo::aggregate)
                .forEach(aggregate -> periods.forEach(
                        period -> sum(aggregate, period, known, geos).ifPresent(sums::add)));
        return List.copyOf(sums);
    }

    private static Optional<SumOfStates> sum(
            Geo aggregate,
            ReferencePeriod period,
            Map<GeoCode, Map<ReferencePeriod, BigDecimal>> known,
            Map<GeoCode, Geo> geos) {
        BigDecimal sum = BigDecimal.ZERO;
        int reported = 0;
        List<Geo> silent = new ArrayList<>();
        for (GeoCode member : new TreeSet<>(aggregate.members())) {
            BigDecimal number = known.getOrDefault(member, Map.of()).get(period);
            if (number == null) {
                silent.add(named(member, geos));
            } else {
                sum = sum.add(number);
                reported++;
            }
        }
        return reported == 0
                ? Optional.empty()
                : Optional.of(new SumOfStates(
                        aggregate,
                        period,
                        sum,
                        reported,
                        silent,
                        known.getOrDefault(aggregate.code(), Map.of()).get(period)));
    }

    private static Geo named(GeoCode code, Map<GeoCode, Geo> geos) {
        return geos.getOrDefault(code, new Geo(code, false, LocalizedText.none(), Set.of()));
    }

    public Optional<BigDecimal> published() {
        return Optional.ofNullable(total);
    }

    public boolean differs() {
        return total != null && total.compareTo(sum) != 0;
    }
}
