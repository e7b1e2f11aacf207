package org.durna.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The computer the program is to run on, as far as it matters: measured, not judged. */
record Machine(
        int java,
        String system,
        String architecture,
        boolean root,
        boolean userNamespaces,
        boolean directoryWritable,
        boolean programsRun,
        boolean tempWritable,
        long freeDisk,
        long memory,
        List<Integer> takenPorts,
        Instant now) {
    Machine {
        takenPorts = List.copyOf(takenPorts);
    }

    static Machine measure(Path dataDirectory, List<Integer> ports, InstantSource clock) {
        Path existing = nearestExisting(dataDirectory.toAbsolutePath().normalize());
        boolean root = ServerProgram.runByRoot();
        return new Machine(
                Runtime.version().feature(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                root,
                !root || ServerProgram.userNamespacesAllowed(),
                writable(existing),
                programsRun(existing),
                writable(Path.of(System.getProperty("java.io.tmpdir"))),
                freeSpace(existing),
                usableMemory(),
                ports.stream().filter(port -> !free(port)).toList(),
                clock.instant());
    }

    /** The folder may not have been made yet: then the one it will be made in counts. */
    private static Path nearestExisting(Path folder) {
        Path parent = folder.getParent();
        return Files.isDirectory(folder) || parent == null ? folder : nearestExisting(parent);
    }

    private static boolean writable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".durna-check", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A folder may be mounted so that no program in it is allowed to run; only trying tells. */
    private static boolean programsRun(Path folder) {
        try {
            Path program = Files.createTempFile(folder, ".durna-check", ".sh");
            try {
                Files.writeString(program, "#!/bin/sh\nexit 0\n");
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
                Process process = new ProcessBuilder(program.toString()).start();
                return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                Files.delete(program);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What this program may use, a container's limit included. */
    private static long usableMemory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
