package org.durna.statistics.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;

/** The countries and aggregates that are known, found by code or by a name that a source gives them. */
public final class GeoList {
    private final Map<GeoCode, Geo> byCode = new HashMap<>();
    private final Map<String, GeoCode> byLabel = new HashMap<>();

    public GeoList(Collection<Geo> known, Map<String, GeoCode> labels) {
        known.forEach(geo -> {
            byCode.put(geo.code(), geo);
            geo.name().byLanguage().values().forEach(name -> byLabel.put(folded(name), geo.code()));
        });
        labels.forEach((label, code) -> byLabel.put(folded(label), code));
    }

    /** The country or aggregate that a cell names: by code, by name, or by both with a colon between. */
    public Optional<Geo> find(String cell) {
        String text = cell.strip();
        return GeoCode.parse(text)
                .flatMap(this::of)
                .or(() -> Optional.ofNullable(byLabel.get(folded(text))).flatMap(this::of))
                .or(() -> text.indexOf(": ") > 0 ? find(text.substring(0, text.indexOf(": "))) : Optional.empty());
    }

    public Optional<Geo> of(GeoCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
