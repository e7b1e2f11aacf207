package org.durna.linkage.compare;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;
import org.durna.linkage.Words;
import org.durna.names.Name;
import org.durna.names.places.Gazetteer;
import org.durna.names.places.PlaceName;

/** Places in every spelling, and under the names they bore through time, as the gazetteer has them: Kirovabad is Gəncə. */
public final class PlaceComparison implements FieldComparison {
    private static final int SIMILAR = 1;
    private static final int CLOSE = 2;
    private static final int NAME_OF_BEFORE = 3;
    private static final int OTHER_NAME = 4;
    private static final int BY_ROUTE = 5;
    private static final List<String> LEVELS =
            List.of("differs", "similar", "close", "name-of-before", "other-name", "by-route", "same");

    private final Gazetteer gazetteer;
    private final SpelledName.Routes routes = new SpelledName.Routes();

    public PlaceComparison(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Reading read(String cell) {
        String shown = cell.strip();
        return ReadWords.name(
                cell,
                normal -> WrittenPlace.of(routes.spelled(Name.whole(shown), normal, shown), gazetteer.find(shown)));
    }

    @Override
    public Reading inYear(Value value, int year) {
        WrittenPlace place = ((WrittenPlace) value).in(year);
        return place.late() ? new Reading(place, List.of(What.NAME_OF_BEFORE)) : Reading.of(place);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(Value one, Value other) {
        WrittenPlace a = (WrittenPlace) one;
        WrittenPlace b = (WrittenPlace) other;
        if (routes.lead(a.spelled(), b.spelled())) {
            return BY_ROUTE;
        }
        if (a.sharedWith(b).isPresent()) {
            return a.late() || b.late() ? NAME_OF_BEFORE : OTHER_NAME;
        }
        if (a.isKnown() && b.isKnown()) {
            return 0; // Ağdam and Ağdaş have nearly the same letters and are two places.
        }
        return switch (NearLetters.of(a.normal(), b.normal())) {
            case CLOSE -> CLOSE;
            case SIMILAR -> SIMILAR;
            case FAR -> 0;
        };
    }

    @Override
    public Optional<String> words(Value one, Value other, Locale language) {
        WrittenPlace a = (WrittenPlace) one;
        WrittenPlace b = (WrittenPlace) other;
        if (a.normal().equals(b.normal())) {
            return Optional.empty();
        }
        return switch (level(a, b)) {
            case BY_ROUTE -> routes.words(a.spelled(), b.spelled(), language);
            case OTHER_NAME, NAME_OF_BEFORE ->
                b.sharedWith(a)
                        .flatMap(theirs ->
                                a.sharedWith(b).map(mine -> twoNames(mine, theirs, a.late() || b.late(), language)));
            default -> Optional.empty();
        };
    }

    private static String twoNames(Gazetteer.Found mine, Gazetteer.Found theirs, boolean late, Locale language) {
        Words words = Words.in(language);
        String names = words.say("place.names", dated(mine), dated(theirs));
        return late ? words.say("place.name-of-before", names) : names;
    }

    /** Gəncə (1918–1935, 1989–): the name as the gazetteer has it, with its years where they are known. */
    private static String dated(Gazetteer.Found found) {
        String years = found.names().stream()
                .filter(name -> name.from().isPresent() || name.until().isPresent())
                .map(PlaceComparison::years)
                .sorted()
                .collect(Collectors.joining(", "));
        String name = found.names().getFirst().name();
        return years.isEmpty() ? name : name + " (" + years + ")";
    }

    private static String years(PlaceName name) {
        return name.from().map(Year::toString).orElse("") + "–"
                + name.until().map(Year::toString).orElse("");
    }

    @Override
    public int keys() {
        return 3;
    }

    /** The letters; the place, where the gazetteer knows it; the sounds. */
    @Override
    public long key(int number, Value value) {
        WrittenPlace place = (WrittenPlace) value;
        return switch (number) {
            case 0 -> Hash.key(place.normal());
            case 1 ->
                place.isKnown()
                        ? Hash.key("@" + place.places().getFirst().place().id().value())
                        : place.spelled().lastKey();
            default -> place.spelled().firstKey();
        };
    }
}
