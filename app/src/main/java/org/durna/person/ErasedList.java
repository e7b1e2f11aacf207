package org.durna.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.shared.PersonId;

/**
 * The numbers of those who were erased, in a file beside the database: a database that is restored from an old backup does not know them.
 * It is added to and never changed; a line holds a number, when, and a digest of both, and nothing that leads to a person.
 */
public final class ErasedList {
    private static final String NAME = "erased-people.log";
    private static final String MARK = "durna-erased-1 ";
    private static final int PARTS = 3;

    private final Path file;

    private ErasedList(Path file) {
        this.file = file;
    }

    /** @param data the folder in which the database, the keys and the seal lie */
    public static ErasedList in(Path data) {
        return new ErasedList(data.resolve(NAME));
    }

    /** One who was erased. */
    public record Line(PersonId number, Instant at) {
        public String digest() {
            return IssueOwnFile.sha256(MARK + number.written() + " " + at);
        }

        String written() {
            return number.written() + " " + at + " " + digest();
        }
    }

    /** A line that nobody wrote so: the list cannot be trusted, and nobody may be shown before it is put right. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(Path file, int line) {
            super("Line " + line + " of " + file
                    + " is not as it was written. Put back the file as it was (a copy lies with the"
                    + " backups), or take out the line if you know who stands in it, and start again.");
        }
    }

    /** All lines; what the end of power cut off at the end is none. */
    public synchronized List<Line> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<Line> lines = new ArrayList<>();
            for (String written : whole.lines().toList()) {
                int number = lines.size() + 1;
                lines.add(line(written).orElseThrow(() -> new Broken(file, number)));
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Line> line(String written) {
        String[] parts = written.split(" ");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(parts[1]);
            return PersonId.parse(parts[0])
                    .map(number -> new Line(number, at))
                    .filter(line -> line.written().equals(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** On the disk when it returns. */
    public synchronized void append(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.written()).append('\n'));
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.position(endOfLastLine());
                channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
                channel.truncate(channel.position());
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long endOfLastLine() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
