package org.durna.linkage;

import java.util.Arrays;

/**
 * How often strangers share a value by chance. A value is as frequent as it is where it is most frequent:
 * Matvey is rare in the whole file, but not among the citizens of one country; sharing both says little more than sharing one.
 */
final class Rarity {
    /** As many bearers more are assumed as were seen beside the pair itself: a rare name is not unique. */
    private static final double UNSEEN_BEARERS = 1;
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
            chance[v] = (float) ((Math.max(0, column.bearers(v) - 2) + UNSEEN_BEARERS) / filled);
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
