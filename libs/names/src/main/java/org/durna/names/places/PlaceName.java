package org.durna.names.places;

import java.time.Year;
import java.util.Optional;

/**
 * One name of a place, the years it held, and where we have that from.
 * {@code verified} is false where the row rests on general knowledge and no source was at hand.
 */
public record PlaceName(String name, Optional<Year> from, Optional<Year> until, String source, boolean verified) {
    public PlaceName {
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A name of a place has letters and a source");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("A name ends after it began: " + name);
        }
    }

    /** Did the place bear this name in that year? Years that nobody knows do not exclude. */
    public boolean heldIn(Year year) {
        return from.map(begin -> !year.isBefore(begin)).orElse(true)
                && until.map(end -> !year.isAfter(end)).orElse(true);
    }
}
