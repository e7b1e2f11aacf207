package org.durna.statistics.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.pack.Pack;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;

/** The countries and aggregates that the pack knows: their names for readers, what the files of its sources call them, and what aggregates hold. */
final class CountryList {
    /** One line of the list. */
    record Line(List<String> labels, List<String> members) {}

    private static final String REPORTING = "figures/reporting-countries.yaml";
    private static final String NAMES = "figures/geo-names.yaml";

    private final Map<String, Line> lines;
    private final Map<String, Map<String, String>> names;

    private CountryList(Map<String, Line> lines, Map<String, Map<String, String>> names) {
        this.lines = lines;
        this.names = names;
    }

    static CountryList of(Pack pack) {
        return new CountryList(pack.readMapIfPresent(REPORTING, Line.class), pack.readMapOfMapsIfPresent(NAMES));
    }

    /** Each country with everything that a file may call it. */
    Map<Geo, List<String>> all() {
        Map<Geo, List<String>> all = new HashMap<>();
        lines.forEach((code, line) -> {
            Map<String, String> own = names.getOrDefault(code, Map.of());
            all.put(geo(code, !line.members().isEmpty(), names(own), line.members()), labels(own, line.labels()));
        });
        names.forEach((code, own) -> {
            if (!lines.containsKey(code)) {
                all.put(geo(code, "aggregate".equals(own.get("kind")), names(own), List.of()), labels(own, List.of()));
            }
        });
        return all;
    }

    /** A source may write a country otherwise than ISO 3166 does; both are understood. */
    private static List<String> labels(Map<String, String> own, List<String> labels) {
        return Stream.concat(labels.stream(), Stream.ofNullable(own.get("iso"))).toList();
    }

    private static LocalizedText names(Map<String, String> entry) {
        Map<String, String> names = new HashMap<>(entry);
        names.remove("kind");
        names.remove("iso");
        return new LocalizedText(names);
    }

    private static Geo geo(String code, boolean aggregate, LocalizedText name, List<String> members) {
        Set<GeoCode> inside = members.stream().map(GeoCode::new).collect(Collectors.toSet());
        return new Geo(new GeoCode(code), aggregate, name, inside);
    }
}
