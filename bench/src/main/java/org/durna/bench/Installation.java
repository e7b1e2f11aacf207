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
        Process process = new ProcessBuilder(
                        System.getProperty("durna.launcher", "./durna"),
                        "serve",
                        "--port",
                        "" + port,
                        "--data",
                        "" + data)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
