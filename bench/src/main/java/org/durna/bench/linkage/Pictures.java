package org.durna.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.durna.linkage.Linkage;
import org.durna.linkage.Linked;
import org.durna.linkage.Table;
import org.durna.linkage.Waterfall;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** The pictures of the README: one invented man in four registers, among twenty thousand other invented people. */
final class Pictures {
    private static final int OTHERS = 20_000;
    private static final String HOME = "home";
    private static final Map<String, Map<String, String>> REGISTERS = Map.of(
            HOME,
            Map.of(
                    "given_name", "Elçin",
                    "patronymic", "Həsən oğlu",
                    "surname", "Məmmədov",
                    "sex", "M",
                    "date_of_birth", "07.03.1985",
                    "place_of_birth", "Gəncə",
                    "citizenship", "AZ",
                    "fin", "5KLM7XQ",
                    "address", "Nizami küç. 12, m. 4",
                    "city", "Bakı"),
            "russian",
            Map.of(
                    "given_name", "Эльчин",
                    "patronymic", "Гасан оглы",
                    "surname", "Мамедов",
                    "sex", "M",
                    "date_of_birth", "03.07.1985",
                    "place_of_birth", "Кировабад",
                    "citizenship", "AZ",
                    "city", "Баку"),
            "border",
            Map.of(
                    "given_name", "ELCHIN",
                    "surname", "MAMMADOV",
                    "sex", "M",
                    "date_of_birth", "19850307",
                    "place_of_birth", "GANJA",
                    "citizenship", "AZ",
                    "fin", "5KLM7XO"),
            "arabic",
            Map.of(
                    "given_name", "ائلچین",
                    "patronymic", "حسن اوغلو",
                    "surname", "ممدوف",
                    "sex", "M",
                    "date_of_birth", "1985-03-07",
                    "place_of_birth", "گنجه",
                    "citizenship", "AZ",
                    "city", "باکو"));

    private Pictures() {}

    static void write(Path folder, Locale language) throws IOException {
        Linked linked = Linkage.within().link(table());
        Files.createDirectories(folder);
        for (String register : List.of("russian", "border", "arabic")) {
            Waterfall picture = Waterfall.of(linked.explain(row(linked, HOME), row(linked, register)), language);
            String name = "waterfall-" + register + "-" + language.getLanguage() + ".svg";
            Files.writeString(folder.resolve(name), picture.svg());
            System.out.println(name + "\n" + picture.text());
        }
    }

    private static Table table() {
        List<String> fields = PersonRecord.schema().fields().stream()
                .map(field -> field.name())
                .toList();
        Table.Builder table = new Table.Builder(PersonRecord.schema());
        SyntheticPeople.seeded(7)
                .write(
                        OTHERS,
                        record -> table.add(
                                0,
                                record.id(),
                                fields.stream().map(record::cell).toList()));
        REGISTERS.forEach((register, cells) -> table.add(
                0,
                register,
                fields.stream().map(field -> cells.getOrDefault(field, "")).toList()));
        return table.build();
    }

    private static int row(Linked linked, String register) {
        int[] all = new int[linked.table().rows()];
        Arrays.setAll(all, row -> row);
        return Arrays.stream(all)
                .filter(row -> linked.table().id(row).equals(register))
                .findFirst()
                .orElseThrow();
    }
}
