package org.durna.linkage.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;
import org.durna.linkage.Table;

/** The public FEBRL sets, whose records say in their ids whose they are. */
public final class Febrl {
    public static final Schema SCHEMA = Schema.of(
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

    private Febrl() {}

    /** Reads one file, or two to be linked with each other. */
    public static Table table(Schema schema, List<Path> files) throws IOException {
        Table.Builder table = new Table.Builder(schema);
        for (int source = 0; source < files.size(); source++) {
            List<String> lines = Files.readAllLines(files.get(source));
            List<String> header = cells(lines.getFirst());
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                List<String> record = schema.fields().stream()
                        .map(field -> cells.get(header.indexOf(field.name())))
                        .toList();
                table.add(source, cells.get(header.indexOf("rec_id")), record);
            }
        }
        return table.build();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    /** rec-17-org and rec-17-dup-0 are one person. */
    public static String person(String id) {
        return id.split("-")[1];
    }
}
