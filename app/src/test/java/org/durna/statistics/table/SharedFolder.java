package org.durna.statistics.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real files of statistical offices that lie beside the repository on some machines; a test that needs one is skipped without it. */
public final class SharedFolder {
    private SharedFolder() {}

    public static Path file(String name) {
        Path found = Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data", name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of(name));
        Assumptions.assumeTrue(
                Files.isRegularFile(found),
                () -> "skipped: ../shared/data/" + name + " does not lie beside the repository");
        return found;
    }
}
