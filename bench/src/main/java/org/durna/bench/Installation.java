package org.durna.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The platform as the launcher runs it, on a folder and a port of its own, timed from the command to the first page. */
final class Installation implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Duration untilFirstPage;

    private Installation(Process process, int port, Duration untilFirstPage) {
        this.process = process;
        this.port = port;
        this.untilFirstPage = untilFirstPage;
    }

    static Installation start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        long begun = System.nanoTime();
        Process process = serve(data, port);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest first = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            while (System.nanoTime() - begun < LIMIT.toNanos() && process.isAlive()) {
                if (isThere(client, first)) {
                    return new Installation(process, port, Duration.ofNanos(System.nanoTime() - begun));
                }
                Thread.sleep(50);
            }
        }
        process.destroy();
        throw new IllegalStateException("The platform did not show its first page within " + LIMIT);
    }

    /** Begins to start the platform and kills it after a while, whether it is up or not. */
    static void startAndKill(Path data, int milliseconds) throws IOException, InterruptedException {
        Process process = serve(data, freePort());
        Thread.sleep(milliseconds);
        process.destroyForcibly().waitFor();
    }

    private static Process serve(Path data, int port) throws IOException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(program("serve", "--port", "" + port, "--data", "" + data))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DURNA_AOT", System.getProperty("durna.aot", "on"));
        return builder.start();
    }

    /** How a command ended, and what it said. */
    record Ended(int code, String said) {}

    /** Runs one command of the platform to its end. */
    static Ended command(String... words) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(program(words)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said.strip());
    }

    /** By the launcher, or, where a build tests itself, by the jar that it has just made, without the thousands whom a demonstration makes up. */
    private static List<String> program(String... words) {
        String jar = System.getProperty("durna.jar", "");
        List<String> program = new java.util.ArrayList<>(
                jar.isEmpty()
                        ? List.of(System.getProperty("durna.launcher", "./durna"))
                        : List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Ddurna.person.demo-people=0",
                                "-jar",
                                jar));
        program.addAll(List.of(words));
        return program;
    }

    /** Kill -9: the program hears nothing of it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The first process of the database server brought along, as it says itself; 0 when there is none. */
    static long databaseServer(Path data) throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        return Files.exists(file)
                ? Long.parseLong(Files.readAllLines(file).getFirst().strip())
                : 0;
    }

    static void killDatabaseServer(Path data) throws IOException {
        ProcessHandle.of(databaseServer(data)).ifPresent(ProcessHandle::destroyForcibly);
    }

    int port() {
        return port;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** The memory that the program holds, in megabytes, as the system counts it. */
    long residentMegabytes() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static boolean isThere(HttpClient client, HttpRequest first) throws InterruptedException {
        try {
            return client.send(first, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
