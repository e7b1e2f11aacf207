package org.durna.statistics.table;

import java.util.Optional;
import java.util.UUID;

/** The number of one file of figures on its way in. */
public record ImportId(UUID value) {
    public static Optional<ImportId> parse(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
