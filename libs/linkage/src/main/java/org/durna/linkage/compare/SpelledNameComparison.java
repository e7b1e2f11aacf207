package org.durna.linkage.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Kind;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;
import org.durna.names.Name;

/** Names in every script and spelling: by their letters where these are near, else by the routes that lead from one spelling to another. */
public final class SpelledNameComparison implements FieldComparison {
    /** The level that only the pair can know: given name and surname have changed places. */
    public static final int SWAPPED = 1;

    private static final int INITIAL = 2;
    private static final int SIMILAR = 3;
    private static final int CLOSE = 4;
    private static final int BY_ROUTE = 5;
    private static final List<String> LEVELS =
            List.of("differs", "swapped", "initial", "similar", "close", "by-route", "same");

    private final Kind kind;
    private final SpelledName.Routes routes = new SpelledName.Routes();

    public SpelledNameComparison(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reading read(String cell) {
        String shown = cell.strip();
        return ReadWords.name(cell, normal -> routes.spelled(name(shown), normal, shown));
    }

    private Name name(String shown) {
        return switch (kind) {
            case GIVEN_NAME -> Name.given(shown);
            case SURNAME -> Name.surname(shown);
            case PATRONYMIC -> Name.patronymic(shown);
            default -> Name.whole(shown);
        };
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
            return a.normal().charAt(0) == b.normal().charAt(0) ? INITIAL : 0;
        }
        if (routes.lead(a, b)) {
            return BY_ROUTE;
        }
        return switch (NearLetters.of(a.normal(), b.normal())) {
            case CLOSE -> CLOSE;
            case SIMILAR -> SIMILAR;
            case FAR -> 0;
        };
    }

    @Override
    public Optional<String> words(Value one, Value other, Locale language) {
        SpelledName a = (SpelledName) one;
        SpelledName b = (SpelledName) other;
        boolean byRoute = !a.normal().equals(b.normal()) && level(a, b) == BY_ROUTE;
        return byRoute ? routes.words(a, b, language) : Optional.empty();
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
