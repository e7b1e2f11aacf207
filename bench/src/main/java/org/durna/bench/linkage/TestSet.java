package org.durna.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;
import org.durna.linkage.Table;
import org.durna.linkage.accuracy.Febrl;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** Records whose truth is known to the bench alone. */
record TestSet(String name, Table table, UnaryOperator<String> person) {
    private static final Schema FAKE = Schema.of(
            "unique_id",
            Field.of("first_name", Kind.GIVEN_NAME),
            Field.of("surname", Kind.SURNAME),
            Field.of("dob", Kind.DATE),
            Field.of("city", Kind.PLACE),
            Field.of("email", Kind.CONTACT));

    static TestSet febrl(Path folder, String name, Schema schema, String... files) throws IOException {
        List<Path> paths = Arrays.stream(files)
                .map(file -> folder.resolve("febrl").resolve(file + ".csv"))
                .toList();
        return new TestSet(name, Febrl.table(schema, paths), Febrl::person);
    }

    static TestSet fake(Path folder) throws IOException {
        Table.Builder table = new Table.Builder(FAKE);
        Map<String, String> clusters = new HashMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("splink").resolve("fake_1000.csv"));
        List<String> header = split(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = split(line);
            String id = cells.get(header.indexOf("unique_id"));
            clusters.put(id, cells.get(header.indexOf("cluster")));
            table.add(
                    0,
                    id,
                    FAKE.fields().stream()
                            .map(field -> cells.get(header.indexOf(field.name())))
                            .toList());
        }
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

    private static List<String> split(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
