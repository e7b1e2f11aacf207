package org.durna.access.store;

import java.time.Instant;
import org.durna.access.AccountName;
import org.jspecify.annotations.Nullable;

/** What proves an account, as it is kept: the password's hash, the closed secret of the phone, the failures so far. */
@SuppressWarnings("ArrayRecordComponent") // A closed secret is bytes; nobody compares credentials.
public record Credential(
        AccountName account,
        @Nullable String password,
        boolean demoPassword,
        boolean mustChange,
        byte @Nullable [] totp,
        long totpStep,
        int failed,
        @Nullable Instant lockedUntil) {

    public boolean pausedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
