package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.durna.database.Finding.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCheckTest {
    private static final long GIGABYTE = 1L << 30;
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aGoodMachineHasNothingToComplainOf() {
        Machine good = new Machine(
                25, "Linux", "amd64", false, true, true, true, true, 10 * GIGABYTE, 4 * GIGABYTE, List.of(), NOW);

        assertThat(findings(good)).allMatch(finding -> finding.grade() == Grade.OK);
    }

    @Test
    void aBadMachineHearsAllOfItAtOnce() {
        Machine bad = new Machine(
                17, "Plan 9", "m68k", true, false, false, false, false, GIGABYTE, GIGABYTE, List.of(), Instant.EPOCH);

        assertThat(findings(bad))
                .filteredOn(finding -> finding.grade() != Grade.OK)
                .extracting(finding -> finding.reason().code())
                .containsExactly(
                        "database.check.java-too-old",
                        "database.check.directory-not-writable",
                        "database.check.temp-not-writable",
                        "database.check.disk-too-small",
                        "database.check.memory-small",
                        "database.check.clock-wrong",
                        "database.check.machine-not-supported",
                        "database.check.programs-not-allowed",
                        "database.check.root-without-user-namespaces");
    }

    @Test
    void thisMachineIsMeasuredAndATakenPortIsSeen(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            List<Finding> findings = MachineCheck.run(
                    DatabaseSettings.embedded(folder.resolve("not/yet/made")),
                    List.of(taken.getLocalPort()),
                    InstantSource.fixed(NOW));

            assertThat(findings)
                    .filteredOn(finding -> finding.grade() == Grade.PROBLEM)
                    .extracting(finding -> finding.reason().code())
                    .containsExactly("database.check.port-taken");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Finding> findings(Machine machine) {
        return Stream.concat(
                        MachineCheck.general(machine, "data").stream(), MachineCheck.embedded(machine, "data").stream())
                .toList();
    }
}
