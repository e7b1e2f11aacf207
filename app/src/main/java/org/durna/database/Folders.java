package org.durna.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What this module does with folders and small files: private ones, whole ones, and their end. */
final class Folders {
    private Folders() {}

    /** A folder only its owner may look into; one that is there already is closed to others. */
    static void makePrivate(Path folder) {
        try {
            Files.createDirectories(folder.normalize());
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", folder.toString());
        }
    }

    /** A folder that is there already keeps the rights its owner gave it: it may be the administrator's own. */
    static void makeIfMissing(Path folder) {
        if (!Files.isDirectory(folder)) {
            makePrivate(folder);
        }
    }

    /** The file is either as it was or whole and on the disk, whenever the power fails. */
    static void writePrivate(Path file, String text) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
            moveInto(part, file);
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", file.toString());
        }
    }

    static void moveInto(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(inner);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
