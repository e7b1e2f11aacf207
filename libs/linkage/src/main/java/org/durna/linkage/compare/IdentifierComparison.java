package org.durna.linkage.compare;

import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Numbers of documents and persons, telephone numbers: letter by letter, one or two slips apart. */
public final class IdentifierComparison implements FieldComparison {
    private static final List<String> LEVELS = List.of("differs", "two-slips", "one-slip", "same");

    @Override
    public Reading read(String cell) {
        String normal = Letters.code(cell);
        if (normal.isEmpty()) {
            return Reading.nothing();
        }
        if (normal.length() > Letters.LONGEST) {
            return Reading.refused(What.TOO_LONG);
        }
        return new Reading(
                new WrittenText(normal, cell.strip()),
                Letters.oddities(cell).stream().filter(What::compared).toList());
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
        if (shorter >= 3 && Distances.oneSlip(a, b)) {
            return 2;
        }
        return shorter >= 6 && differing(a, b) <= 2 ? 1 : 0;
    }

    private static int differing(String a, String b) {
        if (a.length() != b.length()) {
            return Distances.slips(a, b, 2);
        }
        int differing = 0;
        for (int i = 0; i < a.length() && differing < 5; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differing++;
            }
        }
        return differing <= 2 ? differing : differing == 5 ? 3 : Distances.slips(a, b, 2);
    }

    @Override
    public int keys() {
        return 3;
    }

    /** The whole, and its two halves: one slip leaves one half whole. */
    @Override
    public long key(int number, Value value) {
        String code = value.normal();
        int half = code.length() / 2;
        return switch (number) {
            case 0 -> Hash.key(code);
            case 1 -> code.length() < 6 ? 0 : Hash.key(code.substring(0, half) + "<");
            default -> code.length() < 6 ? 0 : Hash.key(">" + code.substring(half));
        };
    }
}
