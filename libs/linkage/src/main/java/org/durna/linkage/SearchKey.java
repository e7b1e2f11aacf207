package org.durna.linkage;

/** One way to find candidates: two records that share it are compared. Made of one or two keys of fields. */
record SearchKey(int firstField, int firstKey, int secondField, int secondKey) {
    private static final int NONE = -1;

    static SearchKey of(int field, int key) {
        return new SearchKey(field, key, NONE, 0);
    }

    boolean isSingle() {
        return secondField == NONE;
    }

    /** The record's key, 32 bits; 0 where it has none. */
    int of(Table table, int row) {
        int first = single(table, firstField, firstKey, row);
        return isSingle() || first == 0 ? first : both(first, single(table, secondField, secondKey, row));
    }

    static int single(Table table, int field, int key, int row) {
        return single(table.columns.get(field).key(key, table.number(row, field)));
    }

    static int single(long whole) {
        return whole == 0 ? 0 : folded(whole);
    }

    static int both(int first, int second) {
        return first == 0 || second == 0
                ? 0
                : folded((long) first * 0x9E3779B97F4A7C15L + second * 0xC2B2AE3D27D4EB4FL);
    }

    private static int folded(long whole) {
        long mixed = whole * 0xD6E8FEB86659FD93L;
        int folded = (int) (mixed >>> 32 ^ mixed);
        return folded == 0 ? 1 : folded;
    }

    String describe(Schema schema) {
        String first = schema.fields().get(firstField).name() + "#" + firstKey;
        return isSingle()
                ? first
                : first + " + " + schema.fields().get(secondField).name() + "#" + secondKey;
    }
}
