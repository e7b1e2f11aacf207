package org.durna.linkage.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.durna.linkage.FileRun;

/** The folder of a run: pieces of the work that are done lie in it, each written whole or not at all. */
final class RunFolder {
    private final Path pieces;

    RunFolder(Path out) throws IOException {
        this.pieces = out.resolve("pieces");
        Files.createDirectories(pieces);
    }

    /** Is this the run the folder was made for? What other input left there is of no use. */
    boolean isFor(String mark) throws IOException {
        Path file = pieces.resolve("run");
        if (Files.exists(file)) {
            return Files.readString(file).equals(mark);
        }
        write(file, mark.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return true;
    }

    Optional<FileRun.Piece> piece(int number) throws IOException {
        Path file = pieces.resolve("piece-" + number);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(FileRun.Piece.read(in));
        }
    }

    void keep(int number, FileRun.Piece piece) throws IOException {
        Path unfinished = pieces.resolve("piece-" + number + ".part");
        try (DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            piece.write(to);
        }
        move(unfinished, pieces.resolve("piece-" + number));
    }

    static void write(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, content);
        move(unfinished, file);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The run is done; its pieces are no longer needed. */
    void clear() throws IOException {
        try (var all = Files.list(pieces)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(pieces);
    }
}
