package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The number of one edition of figures. */
public record DatasetId(@JsonValue long value) {
    public static Optional<DatasetId> parse(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new DatasetId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
