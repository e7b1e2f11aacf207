package org.durna.linkage.accuracy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.durna.linkage.Linked;
import org.durna.linkage.Table;

/**
 * What was found against the truth, in pairs of records: those the groups declare to be one person, rightly and wrongly,
 * all that are, and those of them that the search brought together and the comparison remembered.
 */
public record Accuracy(long right, long wrong, long all, long remembered) {

    /** Measures against a truth that says of each record, by its id, whose it is. */
    public static Accuracy of(Linked linked, UnaryOperator<String> personOf) {
        Table table = linked.table();
        boolean between = table.rows() > 0 && table.source(table.rows() - 1) > 0;
        String[] person = new String[table.rows()];
        Map<String, int[]> persons = new HashMap<>();
        for (int row = 0; row < person.length; row++) {
            person[row] = personOf.apply(table.id(row));
            persons.computeIfAbsent(person[row], key -> new int[2])[table.source(row)]++;
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
                        boolean same = person[group[i]].equals(person[group[j]]);
                        right += same ? 1 : 0;
                        wrong += same ? 0 : 1;
                    }
                }
            }
        }
        long remembered = 0;
        for (int i = 0; i < linked.pairs().size(); i++) {
            boolean same =
                    person[linked.pairs().one(i)].equals(person[linked.pairs().other(i)]);
            remembered += same ? 1 : 0;
        }
        return new Accuracy(right, wrong, all, remembered);
    }

    public double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    public double recall() {
        return right / (double) Math.max(1, all);
    }

    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    /** How many of the true pairs the search brought and the comparison remembered. */
    public double found() {
        return remembered / (double) Math.max(1, all);
    }
}
