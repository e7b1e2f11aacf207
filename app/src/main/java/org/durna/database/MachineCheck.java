package org.durna.database;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether this machine can run the program, thing by thing, before anything is started. */
public final class MachineCheck {
    private static final int LEAST_JAVA = 25;
    private static final double GIGABYTE = 1024d * 1024 * 1024;
    /** The programs take 0.1, an empty cluster 0.1, the write-ahead log up to 1. */
    private static final double LEAST_DISK = 2;
    /** Measured at rest: application 0.5, server 0.3; the rest is for work. */
    private static final double LEAST_MEMORY = 1.5;
    /** No clock that is right shows a day before this program was written. */
    private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

    private MachineCheck() {}

    /** An external database needs no programs of ours on this machine. */
    public static List<Finding> run(DatabaseSettings settings, List<Integer> ports, InstantSource clock) {
        Machine machine = Machine.measure(settings.dataDirectory(), ports, clock);
        List<Finding> findings =
                new ArrayList<>(general(machine, settings.dataDirectory().toString()));
        if (settings.applicationAddress().isEmpty()) {
            findings.addAll(embedded(machine, settings.dataDirectory().toString()));
        }
        ports.stream()
                .map(port -> machine.takenPorts().contains(port)
                        ? Finding.problem("port-taken", port)
                        : Finding.ok("port", port))
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    static List<Finding> general(Machine machine, String directory) {
        double disk = machine.freeDisk() / GIGABYTE;
        double memory = machine.memory() / GIGABYTE;
        return List.of(
                machine.java() >= LEAST_JAVA
                        ? Finding.ok("java", machine.java())
                        : Finding.problem("java-too-old", machine.java(), LEAST_JAVA),
                machine.directoryWritable()
                        ? Finding.ok("directory", directory)
                        : Finding.problem("directory-not-writable", directory),
                machine.tempWritable() ? Finding.ok("temp") : Finding.problem("temp-not-writable"),
                disk >= LEAST_DISK ? Finding.ok("disk", disk) : Finding.problem("disk-too-small", disk, LEAST_DISK),
                memory >= LEAST_MEMORY
                        ? Finding.ok("memory", memory)
                        : Finding.warning("memory-small", memory, LEAST_MEMORY),
                machine.now().isAfter(WRITTEN)
                        ? Finding.ok("clock", machine.now().toString())
                        : Finding.problem("clock-wrong", machine.now().toString()));
    }

    static List<Finding> embedded(Machine machine, String directory) {
        Finding bundled = EmbeddedBinaries.archiveFor(machine.system(), machine.architecture())
                        .isPresent()
                ? Finding.ok("machine", machine.system(), machine.architecture())
                : Finding.problem("machine-not-supported", machine.system(), machine.architecture());
        Finding programs =
                machine.programsRun() ? Finding.ok("programs") : Finding.problem("programs-not-allowed", directory);
        Stream<Finding> root = machine.root()
                ? Stream.of(
                        machine.userNamespaces() ? Finding.ok("root") : Finding.problem("root-without-user-namespaces"))
                : Stream.empty();
        return Stream.concat(Stream.of(bundled, programs), root).toList();
    }
}
