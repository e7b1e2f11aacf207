package org.durna.database;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.durna.database.Manifest.FolderCopy;
import org.durna.database.Manifest.TableCopy;
import tools.jackson.core.JacksonException;

/** A backup opened for reading; it proves that it is whole before any of it is used. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw DatabaseProblem.of("restore.no-such-file", file.toString());
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip, manifest(zip, file));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "restore.file-damaged", file.toString());
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw DatabaseProblem.of("restore.file-damaged", file.toString());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readAllBytes();
            CRC32 crc = new CRC32();
            crc.update(json);
            if (crc.getValue() != entry.getCrc()) {
                throw DatabaseProblem.of("restore.entry-damaged", Manifest.ENTRY);
            }
            Manifest manifest = Manifest.read(json);
            if (manifest.format() != Manifest.FORMAT) {
                throw DatabaseProblem.of("restore.format-unknown", manifest.format(), Manifest.FORMAT);
            }
            return manifest;
        } catch (JacksonException e) {
            throw DatabaseProblem.because(e, "restore.entry-damaged", Manifest.ENTRY);
        }
    }

    long bytes() {
        return new File(zip.getName()).length();
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything once and compares it with the manifest; names the first entry that is not as it was written. */
    void verify() {
        Set<String> expected = new HashSet<>(Set.of(Manifest.ENTRY));
        for (TableCopy table : manifest.tables()) {
            expected.add(table.entry());
            verify(table);
        }
        for (FolderCopy folder : manifest.folders()) {
            String prefix = "folders/" + folder.name() + "/";
            List<String> entries = entriesUnder(prefix);
            expected.addAll(entries);
            verify(folder, entries);
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !expected.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw DatabaseProblem.of("restore.entry-unexpected", name);
                });
    }

    private void verify(TableCopy table) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = content(table.entry());
                DigestInputStream hashed = new DigestInputStream(in, digest)) {
            long rows = countLines(hashed);
            if (rows != table.rows() || !Sha256.of(digest).equals(table.sha256())) {
                throw DatabaseProblem.of("restore.entry-damaged", table.entry());
            }
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "restore.entry-damaged", table.entry());
        }
    }

    /** Line breaks inside a value are written as \n in this format, so each line is one row. */
    private static long countLines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }

    private void verify(FolderCopy folder, List<String> entries) {
        MessageDigest digest = Sha256.digest();
        for (String entry : entries) {
            try (InputStream in = content(entry)) {
                FolderCopies.add(digest, entry, Sha256.of(in));
            } catch (IOException e) {
                throw DatabaseProblem.because(e, "restore.entry-damaged", entry);
            }
        }
        if (entries.size() != folder.files() || !Sha256.of(digest).equals(folder.sha256())) {
            throw DatabaseProblem.of("restore.entry-damaged", "folders/" + folder.name() + "/");
        }
    }

    boolean has(BackupFolder folder) {
        return manifest.folders().stream().anyMatch(copy -> copy.name().equals(folder.name()));
    }

    List<String> entriesOf(BackupFolder folder) {
        return entriesUnder(folder.entryPrefix());
    }

    private List<String> entriesUnder(String prefix) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    InputStream content(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw DatabaseProblem.of("restore.entry-damaged", entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
