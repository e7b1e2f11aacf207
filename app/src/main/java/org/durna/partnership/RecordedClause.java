package org.durna.partnership;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a clause together with the time during which the platform took it for true. */
public record RecordedClause(
        Clause clause, Instant knownFrom, @Nullable Instant knownUntil) {

    /** When it was replaced by a better knowledge, if it was. */
    public Optional<Instant> replaced() {
        return Optional.ofNullable(knownUntil);
    }
}
