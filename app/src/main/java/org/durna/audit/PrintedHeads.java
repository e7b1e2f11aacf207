package org.durna.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The printed heads, read once from the first on, without those that a restore left behind.
 * After a restore the chain goes on from the backup, in a new era: its heads have numbers that were printed before.
 */
final class PrintedHeads implements AutoCloseable {
    private final BufferedReader lines;
    private final List<Long> restarts;
    private long givenUp;
    private String cutOff = "";
    private @Nullable PrintedHead before;
    private @Nullable PrintedHead next;

    private PrintedHeads(BufferedReader lines, List<Long> restarts) {
        this.lines = lines;
        this.restarts = restarts;
    }

    static PrintedHeads open(Path file) {
        try {
            long length = Files.exists(file) ? Files.size(file) : 0;
            PrintedHeads heads = new PrintedHeads(reader(file, length), restarts(file, length));
            heads.advance();
            return heads;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The printed heads cannot be read", unreadable);
        }
    }

    /** The head to compare next; empty behind the last one. */
    Optional<PrintedHead> next() {
        return Optional.ofNullable(next);
    }

    void advance() {
        PrintedHead head = readHead();
        while (head != null && isGivenUp(head)) {
            givenUp++;
            head = readHead();
        }
        next = head;
    }

    long givenUp() {
        return givenUp;
    }

    private boolean isGivenUp(PrintedHead head) {
        return restarts.stream().anyMatch(restart -> restart <= head.seq());
    }

    private @Nullable PrintedHead readHead() {
        PrintedHead head = readLine();
        if (head != null && isRestart(before, head)) {
            restarts.removeFirst();
        }
        before = head;
        return head;
    }

    /** A line that is no head may only be one that a crash cut off and that was then printed whole. */
    private @Nullable PrintedHead readLine() {
        try {
            String line = lines.readLine();
            while (line != null) {
                Optional<PrintedHead> head = PrintedHead.read(line);
                if (!line.startsWith(cutOff)) {
                    return PrintedHead.UNREADABLE;
                }
                if (head.isPresent()) {
                    cutOff = "";
                    return head.get();
                }
                cutOff = line;
                line = lines.readLine();
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The printed heads cannot be read", unreadable);
        }
    }

    /** The numbers at which the chain began again, in the order of the file. */
    private static List<Long> restarts(Path file, long length) throws IOException {
        List<Long> found = new ArrayList<>();
        PrintedHead before = null;
        try (BufferedReader lines = reader(file, length)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                PrintedHead head = PrintedHead.read(line).orElse(null);
                if (head != null && isRestart(before, head)) {
                    found.add(head.seq());
                }
                before = head == null ? before : head;
            }
        }
        return found;
    }

    private static boolean isRestart(@Nullable PrintedHead before, PrintedHead head) {
        return before != null && head.seq() <= before.seq() && head.era() > before.era();
    }

    private static BufferedReader reader(Path file, long length) throws IOException {
        InputStream bytes = length == 0 ? InputStream.nullInputStream() : Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(new FirstBytes(bytes, length), US_ASCII));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("The printed heads cannot be closed", broken);
        }
    }
}
