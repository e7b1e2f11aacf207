package org.durna.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How right the groups are, against a truth that only the test knows: it follows from the record's id. */
record Truth(long right, long wrong, long all) {
    static Truth of(Linked linked, UnaryOperator<String> person) {
        Table table = linked.table();
        boolean between = table.rows() > 0 && table.source(table.rows() - 1) > 0;
        Map<String, int[]> persons = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            persons.computeIfAbsent(person.apply(table.id(row)), key -> new int[2])[table.source(row)]++;
        }
        long all = 0;
        for (int[] n : persons.values()) {
            all += between ? (long) n[0] * n[1] : n[0] * (n[0] - 1L) / 2;
        }
        long right = 0;
        long wrong = 0;
        for (int[] group : linked.clusters().groups()) {
            for (int i = 0; i < group.length; i++) {
                for (int j = i + 1; j < group.length; j++) {
                    if (!between || table.source(group[i]) != table.source(group[j])) {
                        boolean same = person.apply(table.id(group[i])).equals(person.apply(table.id(group[j])));
                        right += same ? 1 : 0;
                        wrong += same ? 0 : 1;
                    }
                }
            }
        }
        return new Truth(right, wrong, all);
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, all);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
