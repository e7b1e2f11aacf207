package org.durna.frame;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map of outlines on which some countries are marked: by pattern and letters first, by colour second. */
public record OutlineMap(
        String title, String description, Outlines outlines, Map<String, Mark> marks, List<Meaning> legend) {

    public OutlineMap {
        marks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        legend = List.copyOf(legend);
    }

    /** How a country is filled. */
    public enum Kind {
        SOLID,
        STRIPED,
        DOTTED,
        OUTLINED
    }

    /**
     * A mark on one country.
     *
     * @param label the country's name in the page's language, and what is said of it
     * @param address where a click leads; empty when nowhere
     */
    public record Mark(Kind kind, String label, String address) {
        public Mark {
            if (!address.isEmpty()) {
                Address.check(address);
            }
        }

        public static Mark of(Kind kind, String label) {
            return new Mark(kind, label, "");
        }
    }

    /** What a filling means, for the legend beside the map. */
    public record Meaning(Kind kind, String words) {}

    public Content svg() {
        return new MapDrawing(this).drawn();
    }

    /** The sample of a filling that stands in the legend. */
    public Content swatch(Kind kind) {
        return MapDrawing.swatch(kind);
    }

    boolean leadsAnywhere() {
        return marks.values().stream().anyMatch(mark -> !mark.address().isEmpty());
    }
}
