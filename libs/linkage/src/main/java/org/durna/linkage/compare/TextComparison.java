package org.durna.linkage.compare;

import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Words such as an address or a place: spaces do not count, a few slips in a long text are few. */
public final class TextComparison implements FieldComparison {
    private static final List<String> LEVELS = List.of("differs", "part", "similar", "close", "same");
    private static final double SIMILAR = 0.88;
    private static final int LETTERS_PER_SLIP = 7;

    @Override
    public Reading read(String cell) {
        String normal = Letters.plain(cell).replace(" ", "");
        if (normal.isEmpty()) {
            return Reading.nothing();
        }
        List<What> odd = Letters.oddities(cell);
        boolean usable = odd.stream().allMatch(What::compared);
        return new Reading(usable ? new WrittenText(normal, cell.strip()) : Value.NOTHING, odd);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(Value one, Value other) {
        String a = one.normal();
        String b = other.normal();
        int shorter = Math.min(a.length(), b.length());
        int allowed = Math.max(1, shorter / LETTERS_PER_SLIP);
        if (shorter >= 4 && Distances.slips(a, b, allowed) <= allowed) {
            return 3;
        }
        if (Distances.jaroWinkler(a, b) >= SIMILAR) {
            return 2;
        }
        return shorter >= 5 && (a.contains(b) || b.contains(a)) ? 1 : 0;
    }

    @Override
    public int keys() {
        return 2;
    }

    @Override
    public long key(int number, Value value) {
        String text = value.normal();
        return number == 0
                ? Hash.key(text)
                : text.length() < 4 ? 0 : Hash.key(NameComparison.skeleton(text) + text.charAt(text.length() - 1));
    }
}
