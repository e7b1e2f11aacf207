package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        double missed = missed(table, comparing);
        double estimated = 1 - linked.blocking().estimatedRecall();
        assertThat(estimated).isBetween(missed / 3, missed * 2 + 0.001);
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

    /** The share of true pairs that no search key brings together, as only the test can know it. */
    private static double missed(Table table, Comparing comparing) {
        Map<String, List<Integer>> persons = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            persons.computeIfAbsent(Samples.person(table.id(row)), person -> new ArrayList<>())
                    .add(row);
        }
        int pairs = 0;
        int missed = 0;
        for (List<Integer> rows : persons.values()) {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    int one = rows.get(i);
                    int other = rows.get(j);
                    pairs++;
                    missed +=
                            IntStream.range(0, comparing.by().size()).anyMatch(key -> comparing.meets(key, one, other))
                                    ? 0
                                    : 1;
                }
            }
        }
        return missed / (double) pairs;
    }
}
