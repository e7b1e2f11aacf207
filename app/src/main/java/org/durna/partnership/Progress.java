package org.durna.partnership;

import java.math.BigDecimal;
import java.util.Optional;
import org.durna.shared.LocalizedText;

/**
 * How far an initiative is by its progress indicator, between baseline and target.
 *
 * @param done the share of the way that is done, from 0 to 1
 * @param planned the share of the way that should be done by the day, by even progress, from 0 to 1
 */
public record Progress(
        String indicator,
        LocalizedText name,
        BigDecimal baseline,
        BigDecimal actual,
        String period,
        BigDecimal target,
        String targetPeriod,
        double done,
        double planned,
        boolean sample) {

    /** What the bar says in a word: the figure alone does not tell whether it is enough. */
    public Pace pace() {
        if (done >= 1) {
            return Pace.REACHED;
        }
        return done + 0.1 >= planned ? Pace.ON_PLAN : Pace.BEHIND;
    }

    /** The word beside a bar. */
    public enum Pace {
        REACHED,
        ON_PLAN,
        BEHIND;

        public String key() {
            return "partnership.pace."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Of the whole way from baseline to target, as shares between 0 and 1; nothing when there is no way to go. */
    public static Optional<Double> share(BigDecimal baseline, BigDecimal actual, BigDecimal target) {
        double way = target.subtract(baseline).doubleValue();
        if (way == 0) {
            return Optional.empty();
        }
        return Optional.of(Math.clamp(actual.subtract(baseline).doubleValue() / way, 0, 1));
    }
}
