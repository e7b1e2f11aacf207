package org.durna.linkage;

import org.durna.linkage.compare.Hash;
import org.durna.linkage.compare.SpelledNameComparison;

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
    private final int near;
    /** Fields of several names are read otherwise, and are not compared across. */
    private final boolean mayBeSeveral;

    private final long[] asked = new long[REMEMBERED];
    private final byte[] answered = new byte[REMEMBERED];

    PairComparer(Table table) {
        this.table = table;
        this.columns = table.columns.toArray(Column[]::new);
        this.given = table.schema().first(Kind.GIVEN_NAME);
        this.surname = table.schema().first(Kind.SURNAME);
        this.near = given < 0 ? 0 : columns[given].comparison.levels().indexOf("close");
        this.mayBeSeveral = given >= 0
                && surname >= 0
                && columns[given].field.columns().size()
                                + columns[surname].field.columns().size()
                        > 2;
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
                ? pattern & ~(7L << 3 * given) & ~(7L << 3 * surname)
                        | (1L + SpelledNameComparison.SWAPPED) << 3 * given
                : pattern;
    }

    boolean isSwapped(int one, int other) {
        Value givenOfOne = columns[given].value(table.number(one, given));
        Value surnameOfOne = columns[surname].value(table.number(one, surname));
        return isSwapped(givenOfOne, surnameOfOne, other);
    }

    boolean isSwapped(Value givenOfOne, Value surnameOfOne, int other) {
        return isSwapped(
                givenOfOne,
                surnameOfOne,
                columns[given].value(table.number(other, given)),
                columns[surname].value(table.number(other, surname)));
    }

    boolean isSwapped(Value givenOfOne, Value surnameOfOne, Value givenOfOther, Value surnameOfOther) {
        int first = fit(givenOfOne, surnameOfOther);
        int second = fit(givenOfOther, surnameOfOne);
        return first + second > 0 && first >= 0 && second >= 0;
    }

    /** Does a given name stand in the other's surname? 0 where one of them is empty. */
    private int fit(Value givenName, Value surnameOfOther) {
        if (givenName == Value.NOTHING || surnameOfOther == Value.NOTHING || mayBeSeveral) {
            return 0;
        }
        boolean fits = givenName.normal().equals(surnameOfOther.normal())
                || columns[given].comparison.level(givenName, surnameOfOther) >= near;
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
