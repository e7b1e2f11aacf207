package org.durna.person.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;

/**
 * How long searches took since it was last written down. Counted by steps of which eight double the time, so that no search and
 * nobody who searched stands in it; a median read out of the steps is at most a twelfth too long.
 */
@Component
class SearchTimes {
    private static final int STEPS_TO_DOUBLE = 8;
    /** From a millisecond to a quarter of an hour. */
    private static final int STEPS = 20 * STEPS_TO_DOUBLE;

    private final AtomicLongArray searches = new AtomicLongArray(STEPS + 1);

    void took(Duration time) {
        double milliseconds = Math.max(1, time.toNanos() / 1e6);
        int step = (int) Math.ceil(STEPS_TO_DOUBLE * Math.log(milliseconds) / Math.log(2));
        searches.incrementAndGet(Math.min(step, STEPS));
    }

    /** What was counted; the count begins anew. */
    Map<Integer, Long> take() {
        Map<Integer, Long> taken = new TreeMap<>();
        for (int step = 0; step <= STEPS; step++) {
            long count = searches.getAndSet(step, 0);
            if (count > 0) {
                taken.put(step, count);
            }
        }
        return taken;
    }

    /** In seconds, to two digits; empty where nobody searched. */
    static Optional<BigDecimal> median(SortedMap<Integer, Long> steps) {
        long half = (steps.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long so = 0;
        for (var step : steps.entrySet()) {
            so += step.getValue();
            if (so >= half) {
                return Optional.of(new BigDecimal(
                        Math.pow(2, step.getKey() / (double) STEPS_TO_DOUBLE) / 1_000, new MathContext(2)));
            }
        }
        return Optional.empty();
    }
}
