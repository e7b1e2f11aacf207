package org.durna.bench.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * {@code ./durna soak link [--rows N] [--kills N] [--seed N]}: {@code ./durna link} on a broken file, once undisturbed and once
 * killed again and again; all that it wrote must be the same, byte for byte.
 */
public final class LinkSoak {
    private static final List<String> RESULTS = List.of("groups.csv", "pairs.csv", "problems.csv", "report.html");

    private final Path launcher = Path.of(System.getProperty("durna.launcher", "./durna"));
    private final Path folder;
    private final Path file;
    private final RandomGenerator random;

    private LinkSoak(Path folder, long seed) {
        this.folder = folder;
        this.file = folder.resolve("people.csv");
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        int rows = number(given, "--rows", 1_000_000);
        int kills = number(given, "--kills", 2);
        int seed = number(given, "--seed", 7);
        Path folder = Files.createTempDirectory("durna-link-soak");
        LinkSoak soak = new LinkSoak(folder, seed);
        long damaged = BrokenPeople.write(rows, seed, soak.file);
        System.out.printf(Locale.ROOT, "%,d rows, %,d of them damaged, and the end cut off%n", rows, damaged);
        boolean same = soak.run(kills);
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"soak-link\",\"figures\":{\"rows\":%d,\"damaged\":%d,\"kills\":%d,\"same\":%b}}%n",
                rows,
                damaged,
                kills,
                same);
        if (same) {
            delete(folder);
        } else {
            System.out.println("kept for a look: " + folder);
        }
        System.exit(same ? 0 : 1);
    }

    private static int number(List<String> words, String option, int otherwise) {
        int at = words.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= words.size() || !words.get(at + 1).matches("\\d{1,9}")) {
            System.err.println(option + " needs a number, such as " + option + " " + otherwise);
            System.exit(2);
        }
        return Integer.parseInt(words.get(at + 1));
    }

    private boolean run(int kills) throws IOException, InterruptedException {
        Ended undisturbed = link("undisturbed", Integer.MAX_VALUE);
        System.out.printf(
                Locale.ROOT,
                "undisturbed: %.1f s, %,d MB resident at most%n",
                undisturbed.seconds(),
                undisturbed.megabytes());
        if (undisturbed.code() != 0) {
            return false;
        }
        for (int kill = 1; kill <= kills; kill++) {
            // The comparing is said in twenty steps after the reading and the learning.
            int line = 1 + random.nextInt(undisturbed.said().size() - 1);
            Ended killed = link("disturbed", line);
            System.out.printf(
                    Locale.ROOT,
                    "kill %d: %s after %.1f s, when it had said: %s%n",
                    kill,
                    killed.code() == 0 ? "it ended before" : "with signal 9",
                    killed.seconds(),
                    killed.said().getLast());
        }
        Ended last = link("disturbed", Integer.MAX_VALUE);
        System.out.printf(Locale.ROOT, "gone on and ended: %.1f s; %s%n", last.seconds(), resumed(last.said()));
        boolean same = last.code() == 0;
        for (String result : RESULTS) {
            Path one = folder.resolve("undisturbed").resolve(result);
            Path other = folder.resolve("disturbed").resolve(result);
            boolean equal = Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %,14d bytes: %s%n",
                    result,
                    Files.exists(one) ? Files.size(one) : 0,
                    equal ? "the same" : "DIFFERENT");
            same &= equal;
        }
        return same;
    }

    private static String resumed(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("resuming"))
                .findFirst()
                .orElse("nothing of the comparing was kept");
    }

    /** How a run ended: its exit code, all it said, its seconds, and the most memory it held (0 where the machine does not tell). */
    private record Ended(int code, List<String> said, double seconds, long megabytes) {}

    /** Runs until the end, or until it has said so many lines and a moment more: then it is killed. */
    private Ended link(String out, int lines) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher.toString(),
                        "link",
                        file.toString(),
                        "--out",
                        folder.resolve(out).toString(),
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        long most = 0;
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                said.add(line);
                most = Math.max(most, megabytes(process.pid()));
                if (said.size() == lines) {
                    Thread.sleep(random.nextInt(2_000));
                    process.destroyForcibly();
                    break;
                }
            }
        }
        int code = process.waitFor();
        return new Ended(code, said, (System.nanoTime() - begun) / 1e9, most);
    }

    private static long megabytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", "" + process, "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // another system, or the process has just ended
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
