package org.durna.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money.
 *
 * @param id 0 until it is stored
 * @param source the source that it belongs to
 * @param receiver empty where money was spent on many small things
 * @param reporter whose report this movement stands in
 */
public record Flow(
        long id,
        long source,
        MoneyOf whose,
        FlowKind kind,
        LocalDate day,
        Amount amount,
        Organisation provider,
        @Nullable Organisation receiver,
        Organisation reporter) {
    public Flow {
        if (amount.value().signum() == 0) {
            throw new IllegalArgumentException("A movement of money moves some");
        }
        if (provider.equals(receiver)) {
            throw new IllegalArgumentException("Money moves from one to another");
        }
    }

    public Optional<Organisation> to() {
        return Optional.ofNullable(receiver);
    }
}
