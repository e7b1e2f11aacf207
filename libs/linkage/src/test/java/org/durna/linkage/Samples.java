package org.durna.linkage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.durna.linkage.accuracy.Febrl;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** Tables for the tests. All people are synthetic. */
final class Samples {
    private Samples() {}

    static Table febrl(Schema schema, String... files) throws IOException {
        return Febrl.table(
                schema,
                Arrays.stream(files)
                        .map(file -> Shared.file("febrl/" + file + ".csv"))
                        .toList());
    }

    record Row(String id, List<String> cells) {}

    static List<Row> people(long seed, int records) {
        List<Row> rows = new ArrayList<>();
        SyntheticPeople.seeded(seed).write(records, record -> rows.add(row(record)));
        return rows;
    }

    private static Row row(PersonRecord record) {
        return new Row(
                record.id(),
                PersonRecord.schema().fields().stream()
                        .map(field -> record.cell(field.name()))
                        .toList());
    }

    static Table table(List<Row> rows) {
        Table.Builder table = new Table.Builder(PersonRecord.schema());
        rows.forEach(row -> table.add(0, row.id(), row.cells()));
        return table.build();
    }

    /** r48-0 and r48-1 are one person; persons 48 to 63 are one family. */
    static String person(String id) {
        return id.substring(0, id.indexOf('-'));
    }
}
