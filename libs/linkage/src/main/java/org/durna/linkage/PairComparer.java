package org.durna.linkage;

import org.durna.linkage.compare.Hash;
import org.durna.linkage.compare.NameComparison;

/**
 * How far two records agree, field by field: three bits each, 0 where a cell is empty, else 1 + level.
 * One per thread: it remembers the values it has compared lately.
 */
final class PairComparer {
    private static final int REMEMBERED = 1 << 16;

    private final Table table;
    private final Column[] columns;
    private final int given;
    private final int surname;
    private final long[] asked = new long[REMEMBERED];
    private final byte[] answered = new byte[REMEMBERED];

    PairComparer(Table table) {
        this.table = table;
        this.columns = table.columns.toArray(Column[]::new);
        this.given = table.schema().first(Kind.GIVEN_NAME);
        this.surname = table.schema().first(Kind.SURNAME);
    }

    long pattern(int one, int other) {
        long pattern = 0;
        for (int f = 0; f < columns.length; f++) {
            pattern |= (long) agreement(f, one, other) << 3 * f;
        }
        return withSwap(pattern, one, other);
    }

    /** 0 where one of the two is empty, else 1 + level. */
    int agreement(int field, int one, int other) {
        int a = table.number(one, field);
        int b = table.number(other, field);
        if (a == 0 || b == 0) {
            return 0;
        }
        Column column = columns[field];
        return 1 + (column.same(a) == column.same(b) ? column.comparison.same() : level(field, a, b));
    }

    int level(int field, int a, int b) {
        int less = Math.min(a, b);
        int more = Math.max(a, b);
        long question = ((long) field << 58) ^ ((long) less << 29) ^ more;
        int slot = (int) Hash.mix(question) & REMEMBERED - 1;
        if (asked[slot] == question) {
            return answered[slot];
        }
        Column column = columns[field];
        int level = column.comparison.level(column.value(less), column.value(more));
        asked[slot] = question;
        answered[slot] = (byte) level;
        return level;
    }

    /** Where given name and surname both differ, they may have changed places: then the one says so and the other is silent. */
    long withSwap(long pattern, int one, int other) {
        if (given < 0 || surname < 0 || at(pattern, given) > 1 || at(pattern, surname) > 1) {
            return pattern;
        }
        return isSwapped(one, other)
                ? pattern & ~(7L << 3 * given) & ~(7L << 3 * surname) | (1L + NameComparison.SWAPPED) << 3 * given
                : pattern;
    }

    boolean isSwapped(int one, int other) {
        int ag = table.number(one, given);
        int as = table.number(one, surname);
        int bg = table.number(other, given);
        int bs = table.number(other, surname);
        int fits = fit(ag, bs) + fit(bg, as);
        boolean contradicted = fit(ag, bs) < 0 || fit(bg, as) < 0;
        return fits > 0 && !contradicted;
    }

    /** Does a given name stand in the other's surname? 0 where one of them is empty. */
    private int fit(int givenName, int surnameOfOther) {
        if (givenName == 0 || surnameOfOther == 0) {
            return 0;
        }
        Value a = columns[given].value(givenName);
        Value b = columns[surname].value(surnameOfOther);
        boolean fits = a.normal().equals(b.normal())
                || columns[given].comparison.level(a, b) >= columns[given].comparison.levels().indexOf("close");
        return fits ? 1 : -1;
    }

    boolean hasBothNames() {
        return given >= 0 && surname >= 0;
    }

    int given() {
        return given;
    }

    int surname() {
        return surname;
    }

    static int at(long pattern, int field) {
        return (int) (pattern >>> 3 * field) & 7;
    }
}
