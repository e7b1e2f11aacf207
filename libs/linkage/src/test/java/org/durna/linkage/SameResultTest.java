package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.durna.linkage.people.PersonRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of threads, the order of the rows and the order of the columns change nothing at all. */
class SameResultTest {
    private static final int RECORDS = 800;

    @ParameterizedTest
    @ValueSource(longs = 1)
    void oneThreadFindsWhatSevenFind(long seed) {
        Table table = Samples.table(Samples.people(seed, RECORDS));
        assertThat(found(Linkage.within().threads(7).link(table)))
                .isEqualTo(found(Linkage.within().threads(1).link(table)));
    }

    @ParameterizedTest
    @ValueSource(longs = 2)
    void theOrderOfTheRowsMeansNothing(long seed) {
        List<Samples.Row> rows = Samples.people(seed, RECORDS);
        List<Samples.Row> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(found(Linkage.within().threads(2).link(Samples.table(mixed))))
                .isEqualTo(found(Linkage.within().threads(2).link(Samples.table(rows))));
    }

    @Test
    void theOrderOfTheColumnsMeansNothing() {
        List<Field> turned = new ArrayList<>(PersonRecord.schema().fields());
        Collections.reverse(turned);
        Schema schema = new Schema(Optional.of("record"), turned);
        Table.Builder builder = new Table.Builder(schema);
        List<Samples.Row> rows = Samples.people(4, RECORDS);
        for (Samples.Row row : rows) {
            builder.add(0, row.id(), row.cells());
        }
        assertThat(schema.fields()).isEqualTo(PersonRecord.schema().fields());
        assertThat(found(Linkage.within().threads(2).link(builder.build())))
                .isEqualTo(found(Linkage.within().threads(2).link(Samples.table(rows))));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void twoFilesLinkedByAnyNumberOfThreadsInAnyOrderGiveOneResult(long seed) {
        Random random = new Random(seed);
        List<Samples.Row> rows = Samples.people(seed, RECORDS);
        List<Samples.Row> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, random);
        int threads = 1 + random.nextInt(8);
        assertThat(found(Linkage.between().threads(threads).link(inTwoFiles(mixed))))
                .isEqualTo(found(Linkage.between().threads(1).link(inTwoFiles(rows))));
    }

    private static Table inTwoFiles(List<Samples.Row> rows) {
        Table.Builder table = new Table.Builder(PersonRecord.schema());
        rows.forEach(row -> table.add(row.id().endsWith("-0") ? 0 : 1, row.id(), row.cells()));
        return table.build();
    }

    /** Groups, and pairs with their exact odds. */
    private static List<Object> found(Linked linked) {
        Set<Set<String>> groups = new java.util.HashSet<>();
        for (int[] group : linked.clusters().groups()) {
            Set<String> names = new TreeSet<>();
            for (int row : group) {
                names.add(linked.table().id(row));
            }
            groups.add(names);
        }
        Map<String, Double> pairs = new TreeMap<>();
        for (int i = 0; i < linked.pairs().size(); i++) {
            String one = linked.table().id(linked.pairs().one(i));
            String other = linked.table().id(linked.pairs().other(i));
            pairs.put(
                    one.compareTo(other) < 0 ? one + " " + other : other + " " + one,
                    linked.pairs().odds(i));
        }
        return List.of(groups, pairs, linked.compared(), linked.threshold().chosen());
    }
}
