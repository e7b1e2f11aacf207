package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search misses is estimated without truth, from how it met what it found. */
class SearchRecallTest {
    /** Without the numbers a person has, and with ever smaller blocks, the search misses ever more; the estimate has to follow. */
    @ParameterizedTest
    @CsvSource({"21, 400", "22, 40", "23, 15", "24, 8"})
    void itFollowsTheTruth(long seed, int largestBlock) {
        Settings settings = new Settings(2, 40, largestBlock, 6_000, 400_000, 0.001);
        Linkage linkage = new Linkage(Mode.WITHIN, settings, new Threshold.Wish.Balance());
        Table table = withoutNumbers(seed);
        Linkage.Plan plan = linkage.plan(table);
        Comparing comparing = linkage.comparing(table, plan);
        Linked linked = linkage.decide(table, plan, comparing, comparing.all());
        double found = found(linked);
        double estimated = linked.blocking().estimatedRecall();
        System.out.printf("%d: found %.4f, estimated %.4f%n", largestBlock, found, estimated);
        assertThat(1 - estimated).isBetween((1 - found) / 3, (1 - found) * 2);
    }

    private static Table withoutNumbers(long seed) {
        Schema schema = PersonRecord.schema();
        for (String number : List.of("fin", "document", "telephone", "address")) {
            schema = schema.without(number);
        }
        Table.Builder table = new Table.Builder(schema);
        List<String> columns = schema.fields().stream().map(Field::name).toList();
        SyntheticPeople.seeded(seed)
                .write(
                        20_000,
                        record -> table.add(
                                0,
                                record.id(),
                                columns.stream().map(record::cell).toList()));
        return table.build();
    }

    private static double found(Linked linked) {
        long found = 0;
        for (int i = 0; i < linked.pairs().size(); i++) {
            String one = Samples.person(linked.table().id(linked.pairs().one(i)));
            found += one.equals(Samples.person(linked.table().id(linked.pairs().other(i)))) ? 1 : 0;
        }
        return found / (double) Truth.of(linked, Samples::person).all();
    }
}
