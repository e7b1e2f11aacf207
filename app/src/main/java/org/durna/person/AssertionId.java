package org.durna.person;

import java.util.Optional;
import java.util.UUID;

/** One assertion of one keeper, in all its versions. */
public record AssertionId(UUID value) {
    public static Optional<AssertionId> parse(String written) {
        try {
            return Optional.of(new AssertionId(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
