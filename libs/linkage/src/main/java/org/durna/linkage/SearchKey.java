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
        long first = table.columns.get(firstField).key(firstKey, table.number(row, firstField));
        if (first == 0) {
            return 0;
        }
        long second = 0;
        if (!isSingle()) {
            second = table.columns.get(secondField).key(secondKey, table.number(row, secondField));
            if (second == 0) {
                return 0;
            }
        }
        int folded = (int) (org.durna.linkage.compare.Hash.of(first, second) >>> 32);
        return folded == 0 ? 1 : folded;
    }

    String describe(Schema schema) {
        String first = schema.fields().get(firstField).name() + "#" + firstKey;
        return isSingle() ? first : first + " + " + schema.fields().get(secondField).name() + "#" + secondKey;
    }
}
