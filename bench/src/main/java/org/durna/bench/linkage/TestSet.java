package org.durna.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;
import org.durna.linkage.Table;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** Records whose truth is known to the bench alone. */
record TestSet(String name, Table table, UnaryOperator<String> person) {
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
    private static final Schema FAKE = Schema.of(
            "unique_id",
            Field.of("first_name", Kind.GIVEN_NAME),
            Field.of("surname", Kind.SURNAME),
            Field.of("dob", Kind.DATE),
            Field.of("city", Kind.PLACE),
            Field.of("email", Kind.CONTACT));

    static TestSet febrl(Path folder, String name, Schema schema, String... files) throws IOException {
        Table.Builder table = new Table.Builder(schema);
        for (int source = 0; source < files.length; source++) {
            read(folder.resolve("febrl").resolve(files[source] + ".csv"), schema, source, table, cells -> {});
        }
        return new TestSet(name, table.build(), id -> id.split("-")[1]);
    }

    static TestSet fake(Path folder) throws IOException {
        Table.Builder table = new Table.Builder(FAKE);
        Map<String, String> clusters = new HashMap<>();
        read(
                folder.resolve("splink").resolve("fake_1000.csv"),
                FAKE,
                0,
                table,
                cells -> clusters.put(cells.apply("unique_id"), cells.apply("cluster")));
        return new TestSet("fake_1000", table.build(), id -> clusters.getOrDefault(id, id));
    }

    static TestSet generated(int records) {
        Schema schema = PersonRecord.schema();
        int[] places = schema.fields().stream()
                .mapToInt(field -> PersonRecord.COLUMNS.indexOf(field.name()))
                .toArray();
        Table.Builder table = new Table.Builder(schema);
        SyntheticPeople.seeded(7)
                .write(
                        records,
                        record -> table.add(
                                0,
                                record.id(),
                                Arrays.stream(places)
                                        .mapToObj(record.cells()::get)
                                        .toList()));
        return new TestSet("generated", table.build(), id -> id.substring(0, id.indexOf('-')));
    }

    /** Hears the cells of a row by their column. */
    private interface Row {
        void cells(Function<String, String> cell);
    }

    private static void read(Path file, Schema schema, int source, Table.Builder table, Row row) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = split(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = split(line);
            String id = cells.get(header.indexOf(schema.id().orElseThrow()));
            table.add(
                    source,
                    id,
                    schema.fields().stream()
                            .map(field -> cells.get(header.indexOf(field.name())))
                            .toList());
            row.cells(column -> cells.get(header.indexOf(column)));
        }
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
