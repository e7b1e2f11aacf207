package org.durna.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The particulars of an act, in the order they were given: small named values, and fields before and after. */
public record Detail(List<Item> items) {
    private static final Detail NONE = new Detail(List.of());
    private static final int MOST = 100;

    /** One named particular. */
    public sealed interface Item {
        String name();

        /** A value that the act had. */
        record Value(String name, String value) implements Item {
            public Value {
                checkName(name);
                value = printable(value);
            }
        }

        /** A field that the act changed. */
        record Change(String name, String before, String after) implements Item {
            public Change {
                checkName(name);
                before = printable(before);
                after = printable(after);
            }
        }
    }

    public Detail {
        items = List.copyOf(items);
        if (items.size() > MOST) {
            throw new IllegalArgumentException("One entry has at most " + MOST + " particulars");
        }
    }

    public static Detail none() {
        return NONE;
    }

    public Detail with(String name, String value) {
        return plus(new Item.Value(name, value));
    }

    public Detail change(String name, String before, String after) {
        return plus(new Item.Change(name, before, after));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    private Detail plus(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Detail(more);
    }

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]{0,99}");

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A particular is named like valid-until");
        }
    }

    private static final int LONGEST = 1_000;
    private static final int KEPT_OF_LONGER = 980;

    /**
     * The value as it can be kept.
     * A field that people fill must never stop the act that is recorded, so what cannot be stored is marked instead of refused.
     */
    private static String printable(String value) {
        int length = value.codePointCount(0, value.length());
        int kept = length > LONGEST ? KEPT_OF_LONGER : length;
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .limit(kept)
                .map(point -> canBeStored(point) ? point : '\uFFFD')
                .forEach(text::appendCodePoint);
        return kept < length ? text.append("… (+" + (length - kept) + ")").toString() : text.toString();
    }

    private static boolean canBeStored(int point) {
        return point == '\n' || point == '\t' || !(Character.isISOControl(point) || isLoneSurrogate(point));
    }

    private static boolean isLoneSurrogate(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }
}
