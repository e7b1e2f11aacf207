package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final List<Samples.Row> ROWS = Samples.people(5, 3_000);
    private static final Table TABLE = Samples.table(ROWS);
    private static final Measure MEASURE = Measure.of(TABLE);

    /** Who does not stand in the table is weighed as those are who do. */
    @Test
    void twoRecordsWeighAsMuchAsInTheTable() {
        Model model = Linkage.within().plan(TABLE).model();
        Scorer scorer = new Scorer(TABLE, new Scorer.Tables(TABLE, model));
        for (int row = 0; row + 1 < 300; row++) {
            Explanation inTable = scorer.explain(row, row + 1);
            Explanation outside = MEASURE.explain(asRead(row), asRead(row + 1));
            assertThat(outside.sum()).isCloseTo(inTable.sum(), within(0.01));
            assertThat(outside.contributions())
                    .extracting(Explanation.Contribution::level)
                    .isEqualTo(inTable.contributions().stream()
                            .map(Explanation.Contribution::level)
                            .toList());
        }
    }

    @Test
    void theMoreThereAreTheFewerPairsAreOnePerson() {
        Measure amongMore = MEASURE.among(ROWS.size() * 8L);
        Measure.Record one = record(0);
        Measure.Record other = record(1);
        assertThat(MEASURE.explain(one, other).before()
                        - amongMore.explain(one, other).before())
                .isCloseTo(3, within(0.001));
    }

    @Test
    void aNameThatNobodyInTheTableBearsSaysMuch() {
        int surname = field("surname");
        List<String> cells = new ArrayList<>(
                java.util.Collections.nCopies(ROWS.getFirst().cells().size(), ""));
        cells.set(surname, "Qxzyvarlı");
        Explanation rare = MEASURE.explain(new Measure.Record("1", cells), new Measure.Record("2", cells));
        cells.set(surname, mostFrequent(surname));
        Explanation frequent = MEASURE.explain(new Measure.Record("1", cells), new Measure.Record("2", cells));
        assertThat(bits(rare, surname))
                .isGreaterThan(bits(frequent, surname) + 1)
                .isGreaterThan(4);
    }

    private static double bits(Explanation why, int field) {
        return why.contributions().get(field).bits();
    }

    private static String mostFrequent(int field) {
        return ROWS.stream()
                .map(row -> row.cells().get(field))
                .filter(cell -> !cell.isEmpty())
                .collect(java.util.stream.Collectors.groupingBy(cell -> cell, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static int field(String name) {
        List<Field> fields = TABLE.schema().fields();
        return java.util.stream.IntStream.range(0, fields.size())
                .filter(f -> fields.get(f).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Measure.Record record(int row) {
        return new Measure.Record(ROWS.get(row).id(), ROWS.get(row).cells());
    }

    private static Measure.Record asRead(int row) {
        List<String> cells = new ArrayList<>();
        for (int f = 0; f < TABLE.width; f++) {
            cells.add(TABLE.shown(row, f));
        }
        return new Measure.Record(TABLE.id(row), cells);
    }
}
