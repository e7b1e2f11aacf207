package org.durna.person.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a file holds what, counted from 0. */
public record Columns(Map<Field, Integer> places) {
    public Columns {
        places = places.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(places));
    }

    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** What stands in a row, without blanks around; empty where the file has no such column. */
    public String in(List<String> cells, Field field) {
        Integer place = places.get(field);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
