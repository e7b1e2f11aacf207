package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** {@code ./durna bench start}, {@code pages} and {@code names}; the last line printed is the result. */
public final class Bench {
    private static final int CONNECTIONS = 16;
    private static final int RUNS = 3;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String name = arguments.length < 2 ? "" : arguments[1];
        switch (name) {
            case "start" -> start();
            case "pages" -> pages();
            case "names" -> NamesBench.run(arguments.length > 2 && arguments[2].equals("--frozen"));
            default -> {
                System.err.println(
                        "Which benchmark? start: from the command to the first page. pages: pages per second."
                                + " names [--frozen]: recall and false matches per route, pairs and keys per second.");
                System.exit(2);
            }
        }
    }

    /** Seconds to the first page on an empty folder, and on one that is there; no peer exists. */
    private static void start() throws IOException, InterruptedException {
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        long memory = 0;
        for (int run = 0; run < RUNS; run++) {
            Path folder = Files.createTempDirectory("durna-bench");
            try (Installation fresh = Installation.start(folder)) {
                cold.add(fresh.untilFirstPage().toMillis() / 1000.0);
            }
            try (Installation again = Installation.start(folder)) {
                warm.add(again.untilFirstPage().toMillis() / 1000.0);
                memory = again.residentMegabytes();
            }
            Installation.delete(folder);
            System.out.printf(
                    Locale.ROOT, "run %d: fresh %.1f s, warm %.1f s%n", run + 1, cold.getLast(), warm.getLast());
        }
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"start\",\"figures\":{\"fresh_s\":%.1f,\"warm_s\":%.1f,\"rss_mb\":%d}}%n",
                median(cold),
                median(warm),
                memory);
    }

    /** Pages per second at 16 connections on the demonstration, the reader's load on the same machine; no peer exists. */
    private static void pages() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("durna-bench");
        try (Installation installation = Installation.start(folder)) {
            StringBuilder figures = new StringBuilder();
            for (String path : List.of("/", "/evidence", "/declaration", "/api/initiatives")) {
                Load.of(installation.port(), path, CONNECTIONS, 10);
                Load.Result result = Load.of(installation.port(), path, CONNECTIONS, 10);
                System.out.printf(
                        Locale.ROOT,
                        "%-18s %7.0f pages/s   median %6.1f ms   p99 %6.1f ms   %d bytes%n",
                        path,
                        result.perSecond(),
                        result.median(),
                        result.p99(),
                        result.bytes());
                figures.append(String.format(
                        Locale.ROOT,
                        "%s\"%s\":{\"per_s\":%.0f,\"p99_ms\":%.1f}",
                        figures.isEmpty() ? "" : ",",
                        path,
                        result.perSecond(),
                        result.p99()));
            }
            System.out.println("RESULT {\"name\":\"pages\",\"figures\":{" + figures + "}}");
        }
        Installation.delete(folder);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
