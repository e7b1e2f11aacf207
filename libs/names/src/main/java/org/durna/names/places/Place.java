package org.durna.names.places;

import java.util.List;

/** A place under all its names, the present one first. */
public record Place(PlaceId id, PlaceKind kind, List<PlaceName> names) {
    public Place {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A place has a name");
        }
    }

    public PlaceName presentName() {
        return names.getFirst();
    }
}
