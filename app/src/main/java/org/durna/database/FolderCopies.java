package org.durna.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.durna.database.Manifest.FolderCopy;

/** Folders on their way into a backup and out of it. */
final class FolderCopies {
    private FolderCopies() {}

    static FolderCopy write(BackupFolder folder, ZipOutputStream zip) throws IOException {
        MessageDigest digest = Sha256.digest();
        long files = 0;
        long bytes = 0;
        for (Path file : files(folder.path())) {
            String entry = folder.entryPrefix()
                    + folder.path().relativize(file).toString().replace('\\', '/');
            try (InputStream in = Files.newInputStream(file)) {
                zip.putNextEntry(new ZipEntry(entry));
                HashedEntry out = new HashedEntry(zip);
                in.transferTo(out);
                zip.closeEntry();
                files++;
                bytes += out.bytes();
                add(digest, entry, out.sha256());
            } catch (NoSuchFileException erasedMeanwhile) {
                continue;
            }
        }
        return new FolderCopy(folder.name(), files, bytes, Sha256.of(digest));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !KeptPasswords.keeps(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** The digest of a folder is made of each file's name and digest, in the order of the backup. */
    static void add(MessageDigest digest, String entry, Sha256 content) {
        digest.update((entry + "\n" + content.hex() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is there with other content is not overwritten: it may be the only copy of a key. */
    static void refuseConflicts(BackupFile backup, BackupFolder folder) throws IOException {
        for (String entry : backup.entriesOf(folder)) {
            Path file = place(folder, entry);
            if (Files.exists(file)) {
                try (InputStream there = Files.newInputStream(file);
                        InputStream copy = backup.content(entry)) {
                    if (!Sha256.of(there).equals(Sha256.of(copy))) {
                        throw DatabaseProblem.of("restore.file-exists", file.toString());
                    }
                }
            }
        }
    }

    static long restore(BackupFile backup, BackupFolder folder) throws IOException {
        Folders.makePrivate(folder.path());
        long bytes = 0;
        for (String entry : backup.entriesOf(folder)) {
            Path file = place(folder, entry);
            if (!Files.exists(file)) {
                Folders.makePrivate(file.resolveSibling("."));
                Path part = file.resolveSibling(file.getFileName() + ".part");
                try (InputStream in = backup.content(entry)) {
                    Files.deleteIfExists(part);
                    Files.copy(in, part);
                }
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
                Folders.moveInto(part, file);
            }
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static Path place(BackupFolder folder, String entry) {
        Path place = folder.path()
                .resolve(entry.substring(folder.entryPrefix().length()))
                .normalize();
        if (!place.startsWith(folder.path().normalize())) {
            throw DatabaseProblem.of("restore.entry-unexpected", entry);
        }
        return place;
    }
}
