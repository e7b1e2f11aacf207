package org.durna.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reporting countries and aggregates of European statistics, with the names that its files give them and what aggregates hold. */
final class CountryList {
    /** One line of the list. */
    record Line(List<String> labels, List<String> members) {}

    private static final String FILE = "/statistics/reporting-countries.yaml";

    private final Map<String, Line> lines;

    private CountryList(Map<String, Line> lines) {
        this.lines = lines;
    }

    static CountryList shipped() {
        try (InputStream in = CountryList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks " + FILE);
            }
            YAMLMapper yaml = new YAMLMapper();
            return new CountryList(yaml.readValue(
                    in, yaml.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Line.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The list with the names that a pack gives, and with the countries that only the pack knows. */
    Map<Geo, List<String>> with(Map<String, Map<String, String>> packNames) {
        Map<Geo, List<String>> all = new HashMap<>();
        lines.forEach((code, line) -> {
            Map<String, String> own = packNames.getOrDefault(code, Map.of());
            all.put(geo(code, !line.members().isEmpty(), names(own), line.members()), line.labels());
        });
        packNames.forEach((code, own) -> {
            if (!lines.containsKey(code)) {
                all.put(geo(code, "aggregate".equals(own.get("kind")), names(own), List.of()), List.of());
            }
        });
        return all;
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
