package org.durna.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first process of a server that works on our cluster, found by the file it leaves there; it may be long dead. */
record Postmaster(long pid, int port, Path cluster) {

    static Optional<Postmaster> in(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    cluster));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", cluster.toString());
        }
    }

    /** After a restart of the machine the same number may belong to any program: only one that works in our cluster counts. */
    boolean alive() {
        if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            return false;
        }
        try {
            return Files.readSymbolicLink(process("cwd")).equals(cluster.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    /** The program file the process runs; after an upgrade it is not ours. */
    Optional<Path> program() {
        try {
            return Optional.of(Files.readSymbolicLink(process("exe")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file(cluster));
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", cluster.toString());
        }
    }

    private Path process(String link) {
        return Path.of("/proc", Long.toString(pid), link);
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
