package org.durna.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Reads a cell of letters: nothing where it is empty, no value where its letters cannot be trusted, and what is odd about it. */
final class ReadWords {
    private ReadWords() {}

    /** A name; one of a single letter is told. */
    static Reading name(String cell, Function<String, Value> value) {
        String normal = Letters.plain(cell);
        List<What> odd = new ArrayList<>(Letters.oddities(cell));
        if (normal.length() == 1) {
            odd.add(What.ONE_LETTER);
        }
        return reading(normal, odd, value);
    }

    /** Words whose spaces mean nothing. */
    static Reading text(String cell, Function<String, Value> value) {
        return reading(Letters.plain(cell).replace(" ", ""), Letters.oddities(cell), value);
    }

    private static Reading reading(String normal, List<What> odd, Function<String, Value> value) {
        if (normal.isEmpty()) {
            return Reading.nothing();
        }
        boolean usable = odd.stream().allMatch(What::compared);
        return new Reading(usable ? value.apply(normal) : Value.NOTHING, odd);
    }
}
