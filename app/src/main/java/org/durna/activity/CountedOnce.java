package org.durna.activity;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rule by which a euro counts once.
 *
 * <p>First: where two organisations report the same movement (same kind, owner of the money, giver, receiver, currency and amount,
 * at most 45 days apart, because the one dates the sending and the other the arrival), it is one movement. Two movements in the report
 * of one organisation are two.
 *
 * <p>Second: money counts where it enters. What an organisation gives on counts only as far as it is more than that organisation was
 * itself given of the same owner's money, in the same way (set aside, disbursed or spent). So two million given to a partner who passes
 * three hundred thousand on are two million, and money sent back is taken off. Where somebody was given the money in another currency
 * than the one it is passed on in, all of what is passed on is taken as passed on: no rate is guessed.
 */
public final class CountedOnce {
    private static final int DAYS_APART = 45;

    private CountedOnce() {}

    /** A movement, and how much of it counts. */
    public record Counted(Flow flow, Amount amount) {}

    private record Same(
            FlowKind kind, MoneyOf whose, Organisation provider, Optional<Organisation> receiver, Amount amount) {}

    private record Purse(FlowKind kind, MoneyOf whose, Organisation holder) {}

    /** The movements with the part of each that counts; those of which nothing counts are left out. */
    public static List<Counted> of(Collection<Flow> reported) {
        List<Flow> moved = reportedOnce(reported);
        Map<Purse, Map<CurrencyCode, BigDecimal>> given = given(moved);
        List<Counted> counted = new ArrayList<>();
        for (Flow flow : moved) {
            Map<CurrencyCode, BigDecimal> purse =
                    given.getOrDefault(new Purse(flow.kind(), flow.whose(), flow.provider()), new HashMap<>());
            BigDecimal own = flow.amount().value().subtract(passedOn(flow, purse));
            if (own.signum() > 0) {
                counted.add(new Counted(flow, new Amount(own, flow.amount().currency())));
            }
        }
        return counted;
    }

    private static BigDecimal passedOn(Flow flow, Map<CurrencyCode, BigDecimal> purse) {
        BigDecimal left = purse.get(flow.amount().currency());
        if (left == null) {
            return purse.isEmpty() ? BigDecimal.ZERO : flow.amount().value();
        }
        BigDecimal passed = left.min(flow.amount().value());
        purse.put(flow.amount().currency(), left.subtract(passed));
        return passed;
    }

    private static Map<Purse, Map<CurrencyCode, BigDecimal>> given(List<Flow> moved) {
        Map<Purse, Map<CurrencyCode, BigDecimal>> given = new HashMap<>();
        for (Flow flow : moved) {
            flow.to()
                    .ifPresent(receiver -> given.computeIfAbsent(
                                    new Purse(flow.kind(), flow.whose(), receiver), ignored -> new HashMap<>())
                            .merge(flow.amount().currency(), flow.amount().value(), BigDecimal::add));
        }
        return given;
    }

    private static List<Flow> reportedOnce(Collection<Flow> reported) {
        Map<Same, List<Flow>> alike = reported.stream()
                .sorted(Comparator.comparing(Flow::day).thenComparing(Flow::id))
                .collect(Collectors.groupingBy(
                        each -> new Same(each.kind(), each.whose(), each.provider(), each.to(), each.amount()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .flatMap(each -> together(each).stream())
                .sorted(Comparator.comparing(Flow::day).thenComparing(Flow::id))
                .toList();
    }

    /** Movements that look the same: those of each further reporter are told from those that were reported before. */
    private static List<Flow> together(List<Flow> alike) {
        Map<Organisation, List<Flow>> byReporter =
                alike.stream().collect(Collectors.groupingBy(Flow::reporter, LinkedHashMap::new, Collectors.toList()));
        List<Flow> moved = new ArrayList<>();
        for (List<Flow> report : byReporter.values()) {
            List<Flow> known = new ArrayList<>(moved);
            for (Flow flow : report) {
                Optional<Flow> twin = known.stream()
                        .filter(each -> Math.abs(ChronoUnit.DAYS.between(each.day(), flow.day())) <= DAYS_APART)
                        .findFirst();
                twin.ifPresentOrElse(known::remove, () -> moved.add(flow));
            }
        }
        return moved;
    }
}
