package org.durna.linkage.compare;

import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Words such as an address: spaces do not count, a few slips in a long text are few. */
public final class TextComparison implements FieldComparison {
    private static final List<String> LEVELS = List.of("differs", "part", "similar", "close", "same");
    private static final double SIMILAR = 0.88;
    private static final int LETTERS_PER_SLIP = 7;

    @Override
    public Reading read(String cell) {
        return ReadWords.text(cell, normal -> new WrittenText(normal, cell.strip()));
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
                : text.length() < 4 ? 0 : Hash.key(skeleton(text) + text.charAt(text.length() - 1));
    }

    /** The first letter and the next three consonants. */
    private static String skeleton(String text) {
        StringBuilder bones = new StringBuilder(4);
        for (int i = 0; i < text.length() && bones.length() < 4; i++) {
            char c = text.charAt(i);
            boolean soft = "aeiouyhəöü -".indexOf(c) >= 0;
            boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
            if (i == 0 || !soft && !again) {
                bones.append(c);
            }
        }
        return bones.length() < 2 ? "" : bones.toString();
    }
}
