package org.durna.partnership.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The outlines of the states around a partnership, as the pack brings them, ready to be drawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartyMap(List<Double> viewBox, List<Country> countries) {

    /**
     * The outline of one state.
     *
     * @param code its ISO 3166-1 code
     * @param d the path, in the drawing's own units
     * @param label where its code may be written: across, down
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Country(String code, String name, String d, List<Double> label) {}

    public static PartyMap none() {
        return new PartyMap(List.of(0.0, 0.0, 1.0, 1.0), List.of());
    }

    public boolean isEmpty() {
        return countries.isEmpty();
    }

    public String box() {
        return String.join(" ", viewBox.stream().map(String::valueOf).toList());
    }
}
