package org.durna.bench.linkage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.durna.linkage.Linked;
import org.durna.linkage.Table;
import org.durna.linkage.Threshold;

/** What was found against the truth: pairs of records that the groups declare to be one person. */
record Accuracy(long right, long wrong, long all, long searched, Threshold.Point estimated) {
    static Accuracy of(Linked linked, TestSet set) {
        Table table = linked.table();
        boolean between = table.rows() > 0 && table.source(table.rows() - 1) > 0;
        String[] person = new String[table.rows()];
        Map<String, int[]> persons = new HashMap<>();
        for (int row = 0; row < person.length; row++) {
            person[row] = set.person().apply(table.id(row));
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
        long searched = 0;
        for (int i = 0; i < linked.pairs().size(); i++) {
            searched +=
                    person[linked.pairs().one(i)].equals(person[linked.pairs().other(i)]) ? 1 : 0;
        }
        return new Accuracy(right, wrong, all, searched, linked.threshold().chosen());
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, all);
    }

    /** How many of the true pairs the search brought and the comparison remembered. */
    double found() {
        return searched / (double) Math.max(1, all);
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%.4f | %.4f | %.4f | %.4f | %.4f",
                precision(),
                recall(),
                f1(),
                estimated.precision(),
                estimated.recall());
    }
}
