package org.durna.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** Tables for the tests. All people are synthetic. */
final class Samples {
    private Samples() {}

    static final Schema FEBRL = Schema.of(
            "rec_id",
            Field.of("given_name", Kind.GIVEN_NAME),
            Field.of("surname", Kind.SURNAME),
            Field.of("street_number", Kind.NUMBER),
            Field.of("address_1", Kind.TEXT),
            Field.of("address_2", Kind.TEXT),
            Field.of("suburb", Kind.PLACE),
            Field.of("postcode", Kind.NUMBER),
            Field.of("state", Kind.CATEGORY),
            Field.of("date_of_birth", Kind.DATE),
            Field.of("soc_sec_id", Kind.IDENTIFIER));

    static Table febrl(Schema schema, String... files) throws IOException {
        Table.Builder table = new Table.Builder(schema);
        for (int source = 0; source < files.length; source++) {
            Path file = Shared.file("febrl/" + files[source] + ".csv");
            List<String> lines = Files.readAllLines(file);
            List<String> header = cells(lines.getFirst());
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                List<String> record = schema.fields().stream()
                        .map(field -> cells.get(header.indexOf(field.name())))
                        .toList();
                table.add(source, cells.getFirst(), record);
            }
        }
        return table.build();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    /** rec-17-org and rec-17-dup-0 are one person. */
    static String febrlPerson(String id) {
        return id.split("-")[1];
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
