package org.durna.person;

import java.util.Optional;
import java.util.UUID;

/** One paper that somebody was handed about themselves. */
public record LetterId(UUID value) {
    public static Optional<LetterId> parse(String written) {
        try {
            return Optional.of(new LetterId(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
