package org.durna.person.intake;

import java.util.Optional;
import java.util.UUID;

/** One file of people that was brought. */
public record ImportId(UUID value) {
    public static Optional<ImportId> parse(String written) {
        try {
            return Optional.of(new ImportId(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
