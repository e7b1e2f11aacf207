package org.durna.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
            case "audit" -> AuditBench.run(given);
            case "pack" -> PackBench.run(given);
            case "names" -> NamesBench.run(Arrays.asList(arguments).contains("--frozen"));
            default -> {
                System.err.println(
                        "Which benchmark? start: from the command to the first page. pages: pages per second."
                                + " overlap: what overlaps with one activity among many. iati: a file of activities in and out."
                                + " audit: what an entry costs a write, and how long a million take to verify."
                                + " pack [--size N]: the pack of a meeting, from the click to the page."
                                + " names [--frozen]: recall and false matches per route, pairs and keys per second.");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
