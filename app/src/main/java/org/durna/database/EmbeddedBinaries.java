package org.durna.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that the application brings along, unpacked once into the data directory. */
final class EmbeddedBinaries {
    private final Path home;

    private EmbeddedBinaries(Path home) {
        this.home = home;
    }

    /** The archive for this machine, if there is one. */
    static Optional<String> archiveFor(String system, String architecture) {
        if (!system.equals("Linux")) {
            return Optional.empty();
        }
        return switch (architecture) {
            case "amd64", "x86_64" -> Optional.of("/postgres-linux-x86_64.txz");
            case "aarch64", "arm64" -> Optional.of("/postgres-linux-arm_64.txz");
            default -> Optional.empty();
        };
    }

    static EmbeddedBinaries unpack(DataDirectory directory) {
        String system = System.getProperty("os.name");
        String architecture = System.getProperty("os.arch");
        String archive = archiveFor(system, architecture)
                .orElseThrow(() -> DatabaseProblem.of("machine-not-supported", system, architecture));
        Path home = directory.postgres().resolve("bin-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Path part = home.resolveSibling(home.getFileName() + ".part");
            Folders.delete(part);
            try {
                extract(archive, part);
                Folders.moveInto(part, home);
            } catch (IOException e) {
                throw DatabaseProblem.because(e, "folder-not-writable", home.toString());
            }
        }
        return new EmbeddedBinaries(home);
    }

    ServerProgram program(String name) {
        return new ServerProgram(home.resolve("bin").resolve(name));
    }

    boolean contain(Path program) {
        return program.startsWith(home);
    }

    /** Programs of earlier releases are of no use once these ones run. */
    void deleteOthers() {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(home.getParent(), "bin-*")) {
            for (Path other : others) {
                if (!other.equals(home)) {
                    Folders.delete(other);
                }
            }
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", home.toString());
        }
    }

    private static String fingerprint(String archive) {
        try (InputStream in = open(archive)) {
            return Sha256.of(in).hex().substring(0, 16);
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "binaries-missing", archive);
        }
    }

    private static InputStream open(String archive) {
        InputStream in = EmbeddedBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw DatabaseProblem.of("binaries-missing", archive);
        }
        return in;
    }

    private static void extract(String archive, Path target) throws IOException {
        try (InputStream in = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            Files.createDirectories(target);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("An entry of the archive points outside it: " + entry.getName());
                }
                extract(tar, entry, place);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, place);
        if ((entry.getMode() & 0b001_000_000) != 0) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
