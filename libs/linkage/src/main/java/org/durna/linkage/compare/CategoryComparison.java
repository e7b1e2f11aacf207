package org.durna.linkage.compare;

import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** One word out of few, such as a sex or a citizenship: the same or not. */
public final class CategoryComparison implements FieldComparison {
    private static final List<String> LEVELS = List.of("differs", "same");

    @Override
    public Reading read(String cell) {
        String normal = Letters.plain(cell);
        return normal.isEmpty() ? Reading.nothing() : Reading.of(new WrittenText(normal, cell.strip()));
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(Value one, Value other) {
        return 0;
    }

    @Override
    public int keys() {
        return 1;
    }

    @Override
    public long key(int number, Value value) {
        return Hash.key(value.normal());
    }
}
