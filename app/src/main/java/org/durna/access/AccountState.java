package org.durna.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it: with its phone and its pause, never with what proves it. */
public record AccountState(
        Account account,
        boolean phone,
        boolean mustChange,
        @Nullable Instant pausedUntil) {
    public Optional<Instant> pausedAt(Instant now) {
        return Optional.ofNullable(pausedUntil).filter(until -> until.isAfter(now));
    }
}
