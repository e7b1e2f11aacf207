package org.durna.bench.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/** A file of invented people as it comes out of a broken export: rows cut, torn and too long, odd cells, and the end cut in a quoted cell. */
final class BrokenPeople {
    private static final int ONE_IN = 250;
    private static final String AT_THE_END = "x,home,\"cut in the mid";

    private BrokenPeople() {}

    /** Writes so many records and answers how many of them were damaged. */
    static long write(int records, long seed, Path file) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long[] damaged = {0};
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("record," + String.join(",", PersonRecord.COLUMNS) + "\n");
            SyntheticPeople.seeded(seed).write(records, record -> {
                boolean broken = random.nextInt(ONE_IN) == 0;
                damaged[0] += broken ? 1 : 0;
                String line = broken ? damage(record, random) : line(record.id(), record.cells());
                try {
                    out.write(line + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write(AT_THE_END);
        }
        return damaged[0];
    }

    private static String damage(PersonRecord record, RandomGenerator random) {
        String whole = line(record.id(), record.cells());
        List<String> cells = new ArrayList<>(record.cells());
        int given = PersonRecord.COLUMNS.indexOf("given_name");
        int surname = PersonRecord.COLUMNS.indexOf("surname");
        int born = PersonRecord.COLUMNS.indexOf("date_of_birth");
        switch (random.nextInt(9)) {
            case 0 -> {
                return whole.substring(0, whole.length() / 2);
            }
            case 1 -> {
                return whole.replaceFirst(",", ",\"");
            }
            case 2 -> {
                return whole + ",too,many";
            }
            case 3 -> cells.set(born, "31.02.1980");
            case 4 -> cells.set(born, "01.01.1970");
            case 5 -> cells.set(surname, "MÉ™mmÉ™dov");
            case 6 -> cells.set(given, cells.get(given) + "\u200B");
            case 7 -> cells.set(surname, "a".repeat(200));
            default -> cells.set(surname, "M\u0430mmadov");
        }
        return line(record.id(), cells);
    }

    static String line(String id, List<String> cells) {
        return id + ",\"" + String.join("\",\"", cells) + "\"";
    }
}
