package org.durna.person;

import java.util.Optional;
import java.util.UUID;

/** One request of a person about what is held of them. */
public record RightsRequestId(UUID value) {
    public static Optional<RightsRequestId> parse(String written) {
        try {
            return Optional.of(new RightsRequestId(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
