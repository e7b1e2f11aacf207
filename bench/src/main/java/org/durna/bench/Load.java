package org.durna.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Readers that ask for one page over and over, each on a connection of its own that stays open. */
final class Load {
    private Load() {}

    /** Pages per second, and the latencies in milliseconds under which a half and 99 of 100 answers stayed. */
    record Result(double perSecond, double median, double p99, int bytes) {}

    static Result of(int port, String path, int connections, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<long[]> latencies = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int[] bytes = new int[1];
        Thread[] readers = new Thread[connections];
        for (int i = 0; i < connections; i++) {
            readers[i] = Thread.ofPlatform().start(() -> latencies.add(ask(port, path, end, bytes)));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(
                all.length / (double) seconds,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                bytes[0]);
    }

    private static long[] ask(int port, String path, long end, int[] bytes) {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: az\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long[] taken = new long[1 << 16];
        int count = 0;
        try {
            while (System.nanoTime() < end && count < taken.length) {
                count = onOneConnection(port, request, end, bytes, taken, count);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Arrays.copyOf(taken, count);
    }

    /** Asks until the time is over or the server closes, as it does after some answers; a new connection counts into the next answer's time. */
    private static int onOneConnection(int port, byte[] request, long end, int[] bytes, long[] taken, int before)
            throws IOException {
        int count = before;
        long begun = System.nanoTime();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open = true;
            while (open && begun < end && count < taken.length) {
                out.write(request);
                Answer answer = answer(in);
                long now = System.nanoTime();
                taken[count++] = now - begun;
                begun = now;
                bytes[0] = answer.bytes();
                open = answer.staysOpen();
            }
        }
        return count;
    }

    private record Answer(int bytes, boolean staysOpen) {}

    private static Answer answer(InputStream in) throws IOException {
        int length = -1;
        boolean first = true;
        boolean staysOpen = true;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (first && !line.contains(" 200")) {
                throw new IOException("Not a page: " + line);
            }
            first = false;
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            staysOpen &= !line.equalsIgnoreCase("Connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return new Answer(length, staysOpen);
        }
        int whole = 0;
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2);
            whole += chunk;
        }
        line(in);
        return new Answer(whole, staysOpen);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
