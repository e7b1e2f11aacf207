package org.durna.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the values of one field are read, compared and found again.
 * Levels count from 0, "differs", up to the last, "same"; a field has at most seven.
 */
public interface FieldComparison {
    Reading read(String cell);

    /** The names of the levels, from "differs" to "same": the keys of their sentences. */
    List<String> levels();

    /** How far two values agree that do not have the same normal form. */
    int level(Value one, Value other);

    /** The same value where the earliest year of its record is known: a place that had lost its name by then is told. */
    default Reading inYear(Value value, int year) {
        return Reading.of(value);
    }

    /** How many search keys a value has. */
    int keys();

    /** A search key: equal for values that may be one; 0 where the value has none. */
    long key(int number, Value value);

    /** Why two values may be one, in a person's words, where there is more to say than the level; else nothing. */
    default Optional<String> words(Value one, Value other, Locale language) {
        return Optional.empty();
    }

    default int same() {
        return levels().size() - 1;
    }
}
