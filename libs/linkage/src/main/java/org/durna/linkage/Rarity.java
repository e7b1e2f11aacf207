package org.durna.linkage;

import java.util.Arrays;

/**
 * How often strangers share a value by chance. A value is as frequent as it is where it is most frequent:
 * Matvey is rare in the whole file, but not among the citizens of one country; sharing both says little more than sharing one.
 */
final class Rarity {
    /** One bearer more is assumed than was seen beside the pair itself: a rare name is not unique. In a file of a few rows less. */
    private static final double FEW_ROWS = 50;
    /** What is known of the world before looking into the file weighs as much as so many rows. */
    private static final double WORLD = 20;
    /** A group of few says nothing about frequency. */
    private static final double FEW = 200;
    /** A field of more different values than this is no group. */
    private static final int MOST_GROUPS = 400;

    private Rarity() {}

    /** For each value of a field, the chance that a stranger has it too. */
    static float[] of(Table table, int field) {
        Column column = table.columns.get(field);
        double filled = Math.max(2, column.filled());
        float[] chance = new float[column.size()];
        for (int v = 1; v < chance.length; v++) {
            chance[v] = chance(column, filled, Math.max(0, column.bearers(v) - 2));
        }
        if (column.field.kind() != Kind.CATEGORY) {
            for (int g = 0; g < table.width; g++) {
                if (table.columns.get(g).field.kind() == Kind.CATEGORY) {
                    liftBy(table, field, g, chance);
                }
            }
        }
        for (int v = 1; v < chance.length; v++) {
            chance[v] = Math.min(chance[v], 1);
        }
        return chance;
    }

    /** The chance for a value that nobody in the table bears. */
    static float unseen(Table table, int field) {
        Column column = table.columns.get(field);
        return Math.min(1, chance(column, Math.max(2, column.filled()), 0));
    }

    private static float chance(Column column, double filled, int others) {
        double bearers = others + filled / (filled + FEW_ROWS);
        return (float) ((bearers + WORLD * inTheWorld(column.field.kind())) / (filled + WORLD));
    }

    /** How often strangers share such a value, roughly; it counts only where a file has few rows. */
    private static double inTheWorld(Kind kind) {
        return switch (kind) {
            case IDENTIFIER, CONTACT -> 0.000_1;
            case DATE, TEXT -> 0.001;
            case GIVEN_NAME, SURNAME, PATRONYMIC, NUMBER -> 0.01;
            case PLACE -> 0.03;
            case CATEGORY -> 0.5;
        };
    }

    private static void liftBy(Table table, int field, int group, float[] chance) {
        Column column = table.columns.get(field);
        Column groups = table.columns.get(group);
        if (groups.size() > MOST_GROUPS) {
            return;
        }
        long[] pairs = new long[table.rows];
        int count = 0;
        for (int row = 0; row < table.rows; row++) {
            int value = column.same(table.number(row, field));
            int in = groups.same(table.number(row, group));
            if (value != 0 && in != 0) {
                pairs[count++] = (long) value << 32 | in;
            }
        }
        Arrays.sort(pairs, 0, count);
        float[] lift = new float[chance.length];
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && pairs[to] == pairs[from]) {
                to++;
            }
            int value = (int) (pairs[from] >>> 32);
            double within = (to - from) / (groups.bearers((int) pairs[from]) + FEW);
            double overall = column.bearers(value) / (double) table.rows;
            lift[value] = Math.max(lift[value], (float) (within / overall));
            from = to;
        }
        for (int v = 1; v < chance.length; v++) {
            chance[v] *= Math.max(1, lift[v]);
        }
    }
}
