package org.durna.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of an edition are asked for.
 *
 * @param geos only these places; all of them when empty
 * @param after the last cell of the page before
 */
public record ObservationFilter(
        List<GeoCode> geos,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Place after,
        int size) {
    /** The place of a cell in its edition. */
    public record Place(GeoCode geo, ReferencePeriod period) {}

    public static final int MOST = 1_000;

    public ObservationFilter {
        geos = List.copyOf(geos);
        size = Math.clamp(size, 1, MOST);
    }

    public Optional<LocalDate> first() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(until);
    }

    public Optional<Place> next() {
        return Optional.ofNullable(after);
    }
}
