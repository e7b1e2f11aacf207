package org.durna.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Names by their letters alone, for any language in one script. */
public final class NameComparison implements FieldComparison {
    /** The level that only the pair can know: given name and surname have changed places. */
    public static final int SWAPPED = 1;

    private static final List<String> LEVELS = List.of("differs", "swapped", "initial", "similar", "close", "same");
    /** Chosen on FEBRL 1 and 2, which are in no aim. */
    private static final double CLOSE = 0.93;

    private static final double SIMILAR = 0.85;

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
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? 2 : 0;
        }
        if (Math.min(a.length(), b.length()) >= 4 && Distances.oneSlip(a, b)) {
            return 4;
        }
        double near = Distances.jaroWinkler(a, b);
        if (near >= CLOSE) {
            return 4;
        }
        return near >= SIMILAR ? 3 : 0;
    }

    @Override
    public int keys() {
        return 2;
    }

    @Override
    public long key(int number, Value value) {
        String name = value.normal();
        return number == 0 ? Hash.key(name) : Hash.key(skeleton(name));
    }

    /** The first letter and the next three consonants. */
    static String skeleton(String name) {
        StringBuilder bones = new StringBuilder(4);
        for (int i = 0; i < name.length() && bones.length() < 4; i++) {
            char c = name.charAt(i);
            boolean soft = "aeiouyhəöü -".indexOf(c) >= 0;
            boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
            if (i == 0 || !soft && !again) {
                bones.append(c);
            }
        }
        return bones.length() < 2 ? "" : bones.toString();
    }
}
