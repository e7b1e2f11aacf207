package org.durna.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file outside the database to which every head of the chain is printed; lines are added and never rewritten. */
public final class HeadsLog {
    /** Longer than any two lines. */
    private static final int TAIL = 1_024;

    private final Path file;

    public HeadsLog(Path file) {
        this.file = file;
    }

    /** The newest whole head; a line that a crash cut off does not count. */
    Optional<PrintedHead> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, READ)) {
            List<PrintedHead> heads = tail(channel)
                    .lines()
                    .map(PrintedHead::read)
                    .flatMap(Optional::stream)
                    .toList();
            return heads.isEmpty() ? Optional.empty() : Optional.of(heads.getLast());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The printed heads cannot be read", unreadable);
        }
    }

    void append(List<PrintedHead> heads) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, CREATE, APPEND)) {
                String lines = heads.stream().map(head -> head.line() + "\n").collect(Collectors.joining());
                ByteBuffer bytes = ByteBuffer.wrap((lineBreakIfCutOff() + lines).getBytes(US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The heads cannot be printed", unwritable);
        }
    }

    /** What is printed by now; heads that are added while it is read are not seen. */
    PrintedHeads read() {
        return PrintedHeads.open(file);
    }

    private String lineBreakIfCutOff() throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            String tail = tail(channel);
            return tail.isEmpty() || tail.endsWith("\n") ? "" : "\n";
        }
    }

    private static String tail(FileChannel channel) throws IOException {
        long start = Math.max(0, channel.size() - TAIL);
        ByteBuffer bytes = ByteBuffer.allocate(TAIL);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) > 0) {
            // reads on until the end of the file
        }
        return new String(bytes.array(), 0, bytes.position(), US_ASCII);
    }
}
