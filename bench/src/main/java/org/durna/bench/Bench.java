package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.durna.bench.search.SearchBench;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.RunningDatabase;

/** {@code ./durna bench NAME [--size N]}; the last line printed is the result. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Arrays.asList(arguments).subList(1, arguments.length));
        switch (given.name()) {
            case "start" -> StartBench.run();
            case "pages" -> PagesBench.run(given);
            case "overlap" -> OverlapBench.run(given);
            case "iati" -> IatiBench.run(given);
            case "import" -> ImportBench.run(given);
            case "audit" -> AuditBench.run(given);
            case "search" -> search(given);
            case "pack" -> PackBench.run(given);
            case "names" -> NamesBench.run(Arrays.asList(arguments).contains("--frozen"));
            default -> {
                System.err.println(
                        "Which benchmark? start: from the command to the first page. pages: pages per second."
                                + " overlap: what overlaps with one activity among many. iati: a file of activities in and out."
                                + " audit: what an entry costs a write, and how long a million take to verify."
                                + " import [--size N]: a file of people in, published, out and withdrawn, beside COPY."
                                + " pack [--size N]: the pack of a meeting, from the click to the page."
                                + " search [--size N]: a person among a million, found under every spelling, beside trigrams."
                                + " names [--frozen]: recall and false matches per route, pairs and keys per second.");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private static void search(Arguments given) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("durna-bench");
        try (RunningDatabase database = Databases.open(
                DatabaseSettings.embedded(folder.resolve("data")).withConnections(17), new SecureRandom())) {
            SearchBench.run(database, given.number("size", 1_000_000), given.number("questions", 1_000));
        }
        Installation.delete(folder);
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
