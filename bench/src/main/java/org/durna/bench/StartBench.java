package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Seconds from the command to the first page: on an empty folder, on one that is there, and with what the JVM learnt before. */
final class StartBench {
    private static final int RUNS = 3;

    private StartBench() {}

    static void run() throws IOException, InterruptedException {
        List<Double> fresh = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        long memory = 0;
        System.setProperty("durna.aot", "off");
        Path folder = Files.createTempDirectory("durna-bench");
        for (int run = 0; run < RUNS; run++) {
            Path data = folder.resolve("data-" + run);
            fresh.add(seconds(data));
            try (Installation again = Installation.start(data)) {
                warm.add(again.untilFirstPage().toMillis() / 1000.0);
                memory = again.residentMegabytes();
            }
            System.out.printf(
                    Locale.ROOT, "run %d: fresh %.1f s, warm %.1f s%n", run + 1, fresh.getLast(), warm.getLast());
        }
        System.setProperty("durna.aot", "on");
        Installation.Ended learnt = Installation.command("aot");
        if (learnt.code() != 0) {
            throw new IOException(learnt.said());
        }
        List<Double> freshCached = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            freshCached.add(seconds(folder.resolve("cached-" + run)));
            cached.add(seconds(folder.resolve("data-" + run)));
            System.out.printf(
                    Locale.ROOT,
                    "with the AOT cache, run %d: fresh %.1f s, warm %.1f s%n",
                    run + 1,
                    freshCached.getLast(),
                    cached.getLast());
        }
        Installation.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "RESULT"
                        + " {\"name\":\"start\",\"figures\":{\"fresh_s\":%.1f,\"warm_s\":%.1f,\"aot_fresh_s\":%.1f,\"aot_warm_s\":%.1f,\"rss_mb\":%d}}%n",
                Bench.median(fresh),
                Bench.median(warm),
                Bench.median(freshCached),
                Bench.median(cached),
                memory);
    }

    private static double seconds(Path data) throws IOException, InterruptedException {
        try (Installation installation = Installation.start(data)) {
            return installation.untilFirstPage().toMillis() / 1000.0;
        }
    }
}
