package org.durna.bench.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.durna.linkage.Linkage;
import org.durna.linkage.Linked;
import org.durna.linkage.Registry;
import org.durna.linkage.Schema;
import org.durna.linkage.Threshold;
import org.durna.linkage.accuracy.Accuracy;
import org.durna.linkage.accuracy.Febrl;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;

/**
 * {@code ./durna bench linkage [accuracy|speed N|one N|pictures FOLDER]}: tables for RESULTS.md; the last line is the result.
 * The public sets are looked for beside the repository; without them only generated people are measured.
 */
public final class LinkageBench {
    private static final List<String> figures = new ArrayList<>();

    private LinkageBench() {}

    public static void main(String[] arguments) throws IOException {
        String what = arguments.length == 0 ? "accuracy" : arguments[0];
        int records = arguments.length < 2 || what.equals("pictures") ? 1_000_000 : Integer.parseInt(arguments[1]);
        switch (what) {
            case "accuracy" -> accuracy();
            case "speed" -> speed(records);
            case "one" -> one(records);
            case "people" -> people(records, Path.of(arguments[2]));
            case "pictures" -> pictures(List.of(arguments));
            default -> {
                System.err.println(
                        "Which? accuracy: all sets. speed N: N generated records with themselves. one N: one record against N."
                                + " pictures FOLDER [az|en|ru]: the waterfalls of the README.");
                System.exit(2);
            }
        }
        System.out.println("RESULT {" + String.join(", ", figures) + "}");
    }

    private static void accuracy() throws IOException {
        System.out.println(
                "| set | precision | recall | F1 | precision, estimated | recall, estimated | found by the search | the same, estimated | pairs compared | pairs in all | s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        Path folder = folder();
        if (Files.isDirectory(folder)) {
            Schema whole = Febrl.SCHEMA;
            Schema without = whole.without("soc_sec_id");
            measure(Linkage.within(), TestSet.febrl(folder, "febrl1", whole, "dataset1"));
            measure(Linkage.within(), TestSet.febrl(folder, "febrl2", whole, "dataset2"));
            measure(Linkage.within(), TestSet.febrl(folder, "febrl3", whole, "dataset3"));
            measure(Linkage.within(), TestSet.febrl(folder, "febrl3 without soc_sec_id", without, "dataset3"));
            measure(Linkage.between(), TestSet.febrl(folder, "febrl4", whole, "dataset4a", "dataset4b"));
            measure(
                    Linkage.between(),
                    TestSet.febrl(folder, "febrl4 without soc_sec_id", without, "dataset4a", "dataset4b"));
            measure(Linkage.within(), TestSet.fake(folder));
        } else {
            System.out.println("(the public sets do not lie in " + folder + ")");
        }
        measure(Linkage.within(), TestSet.generated(10_000));
        measure(Linkage.within(), TestSet.generated(100_000));
    }

    private static void pictures(List<String> arguments) throws IOException {
        Path to = Path.of(arguments.size() < 2 ? "." : arguments.get(1));
        Pictures.write(to, Locale.of(arguments.size() < 3 ? "az" : arguments.get(2)));
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("durna.home", "."));
        return home.resolve("../shared/data/linkage").normalize();
    }

    private static void measure(Linkage linkage, TestSet set) {
        long begun = System.nanoTime();
        Linked linked = linkage.link(set.table());
        double seconds = (System.nanoTime() - begun) / 1e9;
        Accuracy accuracy = Accuracy.of(linked, set.person());
        String name =
                set.name().equals("generated") ? "generated " + set.table().rows() : set.name();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.4f | %.4f | %,d | %,.0f | %.1f |%n",
                name,
                row(accuracy, linked.threshold().chosen()),
                accuracy.found(),
                linked.blocking().estimatedRecall(),
                linked.compared(),
                linked.blocking().pairsFullyCompared(),
                seconds);
        figures.add(String.format(Locale.ROOT, "\"%s\": %.4f", name, accuracy.f1()));
    }

    private static String row(Accuracy accuracy, Threshold.Point estimated) {
        return String.format(
                Locale.ROOT,
                "%.4f | %.4f | %.4f | %.4f | %.4f",
                accuracy.precision(),
                accuracy.recall(),
                accuracy.f1(),
                estimated.precision(),
                estimated.recall());
    }

    private static void speed(int records) {
        long begun = System.nanoTime();
        TestSet set = TestSet.generated(records);
        double read = (System.nanoTime() - begun) / 1e9;
        Linked linked = Linkage.within().link(set.table());
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = cpuSeconds();
        Accuracy accuracy = Accuracy.of(linked, set.person());
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.1f | %d | %,d | %s | %.4f | %.4f |%n",
                records,
                seconds,
                read,
                cpu,
                peakMegabytes(),
                linked.compared(),
                row(accuracy, linked.threshold().chosen()),
                accuracy.found(),
                linked.blocking().estimatedRecall());
        figures.add(String.format(
                Locale.ROOT,
                "\"records\": %d, \"seconds\": %.1f, \"cpu\": %.1f, \"peakMB\": %d, \"f1\": %.4f",
                records,
                seconds,
                cpu,
                peakMegabytes(),
                accuracy.f1()));
    }

    private static void one(int records) {
        TestSet set = TestSet.generated(records);
        Registry registry = Registry.of(set.table());
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            int row = (int) ((long) i * 7_919 % records);
            List<String> cells = new ArrayList<>();
            for (int field = 0; field < set.table().schema().fields().size(); field++) {
                cells.add(set.table().shown(row, field));
            }
            long begun = System.nanoTime();
            registry.find(cells, 0.5, 10);
            if (i >= 2_000) {
                taken.add(System.nanoTime() - begun);
            }
        }
        taken.sort(Long::compare);
        double half = taken.get(taken.size() / 2) / 1e6;
        double p95 = taken.get(taken.size() * 95 / 100) / 1e6;
        System.out.printf(Locale.ROOT, "one record against %,d: p50 %.2f ms, p95 %.2f ms%n", records, half, p95);
        figures.add(
                String.format(Locale.ROOT, "\"records\": %d, \"p50ms\": %.2f, \"p95ms\": %.2f", records, half, p95));
    }

    /** Generated people as a file, for the peer. */
    private static void people(int records, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("record," + String.join(",", PersonRecord.COLUMNS) + "\n");
            SyntheticPeople.seeded(7).write(records, record -> {
                try {
                    out.write(BrokenPeople.line(record.id(), record.cells()) + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    /** The most heap that was in use at once, all pools together. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(
                                (MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
