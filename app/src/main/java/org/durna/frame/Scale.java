package org.durna.frame;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps of an axis: round numbers that hold zero and every figure. */
record Scale(List<BigDecimal> ticks) {
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final int STEPS = 5;

    static Scale of(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean whole =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        BigDecimal step = step(high.subtract(low), whole);
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        ticks.add(tick);
        while (tick.compareTo(high) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new Scale(List.copyOf(ticks));
    }

    private static BigDecimal step(BigDecimal span, boolean whole) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal rough = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(each -> !whole || each.stripTrailingZeros().scale() <= 0)
                .filter(each -> each.compareTo(rough) >= 0)
                .findFirst()
                .orElse(whole ? BigDecimal.ONE : power.multiply(BigDecimal.TEN));
    }

    int decimals() {
        return ticks.stream()
                .mapToInt(tick -> Math.max(0, tick.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /** Where a figure lies between the first step (0) and the last (1). */
    double share(BigDecimal value) {
        BigDecimal span = ticks.getLast().subtract(ticks.getFirst());
        return value.subtract(ticks.getFirst())
                .divide(span, MathContext.DECIMAL64)
                .doubleValue();
    }
}
