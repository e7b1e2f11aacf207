package org.durna.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Kind;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.names.SearchKey;
import org.durna.names.SearchKeys;

/** Names in every script and spelling: by their letters where these are near, else by the routes that lead from one spelling to another. */
public final class SpelledNameComparison implements FieldComparison {
    private static final List<String> LEVELS =
            List.of("differs", "swapped", "initial", "similar", "close", "by-route", "same");
    private static final double CLOSE = 0.93;
    private static final double SIMILAR = 0.85;

    private final Kind kind;
    private final ThreadLocal<NameComparer> comparers = ThreadLocal.withInitial(NameComparer::new);
    private final SearchKeys searchKeys = new SearchKeys();
    private final KeyMaker sounds = new KeyMaker();

    public SpelledNameComparison(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reading read(String cell) {
        String normal = Letters.plain(cell);
        if (normal.isEmpty()) {
            return Reading.nothing();
        }
        List<What> odd = new ArrayList<>(Letters.oddities(cell));
        if (normal.length() == 1) {
            odd.add(What.ONE_LETTER);
        }
        boolean usable = odd.stream().allMatch(What::compared);
        return new Reading(usable ? spelled(normal, cell.strip()) : Value.NOTHING, odd);
    }

    private SpelledName spelled(String normal, String shown) {
        Name name = switch (kind) {
            case GIVEN_NAME -> Name.given(shown);
            case SURNAME -> Name.surname(shown);
            case PATRONYMIC -> Name.patronymic(shown);
            default -> Name.whole(shown);
        };
        List<SearchKey> keys = searchKeys.of(name);
        long first = keys.isEmpty() ? 0 : Hash.key(keys.getFirst().value());
        long last = keys.isEmpty() ? 0 : Hash.key(keys.getLast().value());
        return new SpelledName(normal, shown, name, sounds.key(name), first, last);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(Value one, Value other) {
        SpelledName a = (SpelledName) one;
        SpelledName b = (SpelledName) other;
        if (a.normal().length() == 1 || b.normal().length() == 1) {
            return a.normal().charAt(0) == b.normal().charAt(0) ? 2 : 0;
        }
        boolean route = switch (comparers.get().degree(a.sounds(), b.sounds())) {
            case SAME, SAME_BY_ROUTE -> true;
            case CLOSE, DIFFERENT, MISSING -> false;
        };
        return route ? 5 : byLetters(a.normal(), b.normal());
    }

    private static int byLetters(String a, String b) {
        if (Math.min(a.length(), b.length()) >= 4 && Distances.oneSlip(a, b)) {
            return 4;
        }
        double near = Distances.jaroWinkler(a, b);
        return near >= CLOSE ? 4 : near >= SIMILAR ? 3 : 0;
    }

    @Override
    public Optional<String> words(Value one, Value other, Locale language) {
        SpelledName a = (SpelledName) one;
        SpelledName b = (SpelledName) other;
        boolean sameLetters = a.normal().equals(b.normal());
        return sameLetters || level(a, b) != 5
                ? Optional.empty()
                : Optional.of(comparers
                                .get()
                                .compare(a.name(), b.name())
                                .route()
                                .words(language))
                        .filter(words -> !words.isBlank());
    }

    @Override
    public int keys() {
        return 3;
    }

    @Override
    public long key(int number, Value value) {
        SpelledName name = (SpelledName) value;
        return switch (number) {
            case 0 -> Hash.key(name.normal());
            case 1 -> name.firstKey();
            default -> name.lastKey();
        };
    }
}
