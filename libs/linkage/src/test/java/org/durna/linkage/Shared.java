package org.durna.linkage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Public test sets that lie beside the repository on some machines; a test that needs one is skipped without it. */
final class Shared {
    private Shared() {}

    static Path file(String name) {
        Path found = Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data", "linkage", name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of(name));
        Assumptions.assumeTrue(
                Files.isRegularFile(found),
                () -> "skipped: ../shared/data/linkage/" + name + " does not lie beside the repository");
        return found;
    }
}
