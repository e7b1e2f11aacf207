package org.durna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five points of the soak in every build, against the jar that the build has just made; fifty and more are {@code ./durna soak kill}. */
class KillSoakTest {
    private static final Path JAR = Path.of("../app/target/durna-boot.jar");
    private static final Path GUIDE = Path.of("../packs/eu-azerbaijan/declaration/reading-az.yaml");
    private static final int POINTS = 5;
    private static final int LONGEST_LIFE_MS = 1_500;
    private static final long SEED = 24;

    @TempDir
    Path folder;

    @BeforeEach
    void theJarIsThere() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.exists(JAR), "needs the packaged platform: ./mvnw verify makes it before this test");
        Process unpack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("program").toString())
                .inheritIO()
                .start();
        assertThat(unpack.waitFor()).isZero();
        System.setProperty("durna.jar", folder.resolve("program/durna-boot.jar").toString());
    }

    @AfterEach
    void noProgramIsSet() {
        System.clearProperty("durna.jar");
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEachKill() throws IOException, InterruptedException {
        KillSoak soak = new KillSoak(folder.resolve("data"), GUIDE, "az", LONGEST_LIFE_MS, SEED);
        assertThat(soak.run(POINTS)).as("points that went wrong").isZero();
        assertThat(soak.acknowledged()).as("what was acknowledged").isPositive();
    }
}
