package org.durna.linkage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;

/**
 * What the columns mean, from a file of lines {@code column: KIND} or {@code field: KIND = column, column} and {@code column: ID},
 * or guessed from the names of the columns.
 */
final class SchemaFile {
    private static final String ID = "ID";
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("id|rec_id|record|record_id|unique_id|qeyd", ID),
            Map.entry("given_name|first_name|firstname|forename|name|ad|имя", "GIVEN_NAME"),
            Map.entry("surname|last_name|lastname|family_name|soyad|фамилия", "SURNAME"),
            Map.entry("patronymic|father_name|middle_name|ata_adi|ata_adı|отчество", "PATRONYMIC"),
            Map.entry("date_of_birth|dob|birth_date|birthdate|dogum_tarixi|doğum_tarixi|дата_рождения", "DATE"),
            Map.entry(
                    "place_of_birth|birth_place|dogum_yeri|doğum_yeri|место_рождения|city|suburb|seher|şəhər|город",
                    "PLACE"),
            Map.entry("fin|pin|soc_sec_id|ssn|document|passport|sened|sənəd|document_number|документ", "IDENTIFIER"),
            Map.entry("telephone|phone|email|e_mail|telefon|телефон", "CONTACT"),
            Map.entry("address|address_1|address_2|street|unvan|ünvan|адрес", "TEXT"),
            Map.entry("postcode|zip|street_number|poct|индекс", "NUMBER"),
            Map.entry(
                    "sex|gender|cins|пол|citizenship|nationality|vetendasliq|vətəndaşlıq|гражданство|state",
                    "CATEGORY"));

    private SchemaFile() {}

    static Schema read(Path file) throws IOException {
        Optional<String> id = Optional.empty();
        List<Field> fields = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int colon = text.indexOf(':');
            if (colon < 1) {
                throw new BadInput("schema.line", file + ":" + number);
            }
            String name = text.substring(0, colon).strip();
            String rest = text.substring(colon + 1).strip();
            int equals = rest.indexOf('=');
            String kind =
                    (equals < 0 ? rest : rest.substring(0, equals)).strip().toUpperCase(Locale.ROOT);
            List<String> columns = equals < 0
                    ? List.of(name)
                    : Arrays.stream(rest.substring(equals + 1).split(","))
                            .map(String::strip)
                            .toList();
            if (kind.equals(ID)) {
                id = Optional.of(columns.getFirst());
            } else if (Arrays.stream(Kind.values())
                    .noneMatch(known -> known.name().equals(kind))) {
                throw new BadInput("schema.kind", file + ":" + number, kind, Arrays.toString(Kind.values()));
            } else {
                fields.add(new Field(name, Kind.valueOf(kind), columns));
            }
        }
        if (fields.isEmpty()) {
            throw new BadInput("schema.empty", "" + file);
        }
        return new Schema(id, fields);
    }

    /** Columns with names nobody knows are not compared. */
    static Schema guess(List<String> header, Path file) {
        Optional<String> id = Optional.empty();
        List<Field> fields = new ArrayList<>();
        for (String column : header) {
            String kind = kindOf(column);
            if (kind.equals(ID) && id.isEmpty()) {
                id = Optional.of(column);
            } else if (!kind.isEmpty()
                    && !kind.equals(ID)
                    && fields.stream().noneMatch(f -> f.name().equals(column))) {
                fields.add(Field.of(column, Kind.valueOf(kind)));
            }
        }
        if (fields.isEmpty()) {
            throw new BadInput("schema.unknown", "" + file, "" + header);
        }
        return new Schema(id, fields);
    }

    private static String kindOf(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return KNOWN.entrySet().stream()
                .filter(known -> Arrays.asList(known.getKey().split("\\|")).contains(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
