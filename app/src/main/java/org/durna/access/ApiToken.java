package org.durna.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine's own entrance in the name of an account: for one purpose, through some doors, until a day. */
public record ApiToken(
        TokenId id,
        AccountName account,
        String name,
        String prefix,
        Purpose purpose,
        Set<Permission> scopes,
        Instant created,
        Instant expires,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {
    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    public boolean servesAt(Instant now) {
        return revokedAt == null && now.isBefore(expires);
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    public Optional<Instant> lastUsed() {
        return Optional.ofNullable(lastUsedAt);
    }
}
