package org.durna.names.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.names.NameKey;
import org.durna.names.NamePart;

/** Places and their names through time; found by any name, in any spelling that the library reads. */
public final class Gazetteer {
    private static final Set<String> KINDS = Set.of(
            "şəhəri",
            "şəhər",
            "rayonu",
            "rayon",
            "kəndi",
            "qəsəbəsi",
            "city",
            "district",
            "region",
            "town",
            "village",
            "город",
            "г",
            "район",
            "р",
            "н",
            "село",
            "посёлок",
            "поселок");
    private static final int CELLS = 7;

    /** Arabic script writes Naxçıvan with six letters of eight. */
    private static final int SHORTEST_IN_TENTHS = 6;

    private final List<Place> places;
    private final List<List<NameKey>> keys;

    /** A gazetteer of one's own. */
    public Gazetteer(List<Place> places) {
        this.places = List.copyOf(places);
        this.keys = places.stream()
                .map(place ->
                        place.names().stream().map(name -> key(name.name())).toList())
                .toList();
    }

    /** The places of Azerbaijan shipped with the library; each row says whether a source was at hand. */
    public static Gazetteer azerbaijan() {
        return shipped("azerbaijan");
    }

    /** The places of a country that the library ships, by its name in small letters. */
    public static Gazetteer shipped(String country) {
        try (InputStream file = Gazetteer.class.getResourceAsStream(country + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("The library has no gazetteer of " + country);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Gazetteer(read(lines.lines().skip(1).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Place> places() {
        return places;
    }

    /** Every place that ever bore this name, in the order of the gazetteer. */
    public List<Place> named(String text) {
        return places(matching(text, Optional.empty()));
    }

    /** The places that bore this name in that year: Kirovabad is Gəncə from 1935 to 1989 and no place today. */
    public List<Place> named(String text, Year year) {
        return places(matching(text, Optional.of(year)));
    }

    private static List<Place> places(List<Found> found) {
        return found.stream().map(Found::place).toList();
    }

    /** May two written places be one? Only if some place bore both names. */
    public boolean onePlace(String text, String other) {
        List<Place> second = named(other);
        return named(text).stream().anyMatch(second::contains);
    }

    /** A place, and those of its names that a text may be: the same name may have been borne twice. */
    public record Found(Place place, List<PlaceName> names) {
        public Found {
            names = List.copyOf(names);
        }
    }

    /** Every place that ever bore this name, with that name, in the order of the gazetteer. */
    public List<Found> find(String text) {
        return matching(text, Optional.empty());
    }

    private List<Found> matching(String text, Optional<Year> year) {
        NameKey wanted = key(text);
        NameComparer comparer = new NameComparer();
        List<Found> found = new ArrayList<>();
        for (int p = 0; p < places.size(); p++) {
            Place place = places.get(p);
            List<PlaceName> names = new ArrayList<>();
            for (int n = 0; n < place.names().size(); n++) {
                PlaceName name = place.names().get(n);
                if (year.map(name::heldIn).orElse(true)
                        && isWhole(text, name.name())
                        && comparer.oneName(wanted, keys.get(p).get(n))) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                found.add(new Found(place, names));
            }
        }
        return List.copyOf(found);
    }

    /** Half of a name that has two words is no name of the place; short vowels that a script leaves out are not missing. */
    private static boolean isWhole(String text, String name) {
        return letters(text) * 10 >= letters(name) * SHORTEST_IN_TENTHS;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** Read as given names are, whose endings nobody cuts off; words for kinds of places are set aside. */
    private static NameKey key(String text) {
        Name read = Name.given(text);
        List<NamePart> parts = read.parts().stream()
                .filter(part -> !KINDS.contains(part.text().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        Name kept = parts.isEmpty() ? read : new Name(parts, read.writing(), false, read.findings());
        return new KeyMaker().key(kept);
    }

    private static List<Place> read(List<String> lines) {
        Map<String, PlaceKind> kinds = new LinkedHashMap<>();
        Map<String, List<PlaceName>> names = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", CELLS);
            kinds.put(cells[0], PlaceKind.valueOf(cells[1]));
            names.computeIfAbsent(cells[0], id -> new ArrayList<>())
                    .add(new PlaceName(
                            cells[2], year(cells[3]), year(cells[4]), cells[5], Boolean.parseBoolean(cells[6])));
        }
        List<Place> places = new ArrayList<>();
        kinds.forEach((id, kind) -> places.add(new Place(new PlaceId(id), kind, names.getOrDefault(id, List.of()))));
        return places;
    }

    private static Optional<Year> year(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Year.parse(cell));
    }
}
