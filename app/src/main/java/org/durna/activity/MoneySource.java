package org.durna.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where money of an activity comes from.
 *
 * @param id 0 until it is stored
 * @param call the call for proposals
 * @param agreement the number of the agreement
 * @param share the part of the whole in hundredths that this source bears, where it is known
 */
public record MoneySource(
        long id,
        MoneyOf whose,
        String fund,
        String call,
        String agreement,
        @Nullable BigDecimal share) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public MoneySource {
        if (share != null && (share.signum() <= 0 || share.compareTo(WHOLE) > 0)) {
            throw new IllegalArgumentException("A share lies above 0 and is 100 at the most");
        }
    }

    public Optional<BigDecimal> part() {
        return Optional.ofNullable(share);
    }

    /** What the shares that are given add up to, where they do not make the whole. */
    public static Optional<BigDecimal> wrongSum(List<MoneySource> sources) {
        List<BigDecimal> given =
                sources.stream().flatMap(each -> each.part().stream()).toList();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return given.isEmpty() || sum.compareTo(WHOLE) == 0 ? Optional.empty() : Optional.of(sum);
    }
}
