package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.durna.access.AccessSettings;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;

/** One address that knocks too often is asked to wait, at the sign-in, at the API and with files; the others go on. */
@OnThePlatform
class PaceStoryTest {
    private static final AccessSettings SETTINGS = AccessSettings.defaults(true);

    private final Browser hasty = new Browser(PlatformForTests.port());
    private final Browser other = new Browser(PlatformForTests.port());

    @Test
    void theSignIn() {
        String token = hasty.formToken("/sign-in");
        HttpResponse<String> last = hasty.get("/sign-in");
        for (int i = 0; i < SETTINGS.attemptsAtOnce() + 20; i++) {
            last = hasty.post("/sign-in", Map.of("_csrf", token, "name", "nobody.here", "password", "x"));
            if (last.statusCode() == 429) {
                break;
            }
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Too many attempts came from this address");
        assertThat(other.signIn("nobody.here", "x").statusCode()).isEqualTo(422);
    }

    @Test
    void theApi() {
        HttpResponse<String> last = other.get("/api/openapi.json");
        for (int i = 0; i < SETTINGS.apiPerMinute() * 3 && last.statusCode() == 200; i++) {
            last = hasty.get("/api/clauses/17");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(hasty.get("/declaration/17").statusCode()).as("pages go on").isEqualTo(200);
        assertThat(other.get("/api/clauses/17").statusCode()).isEqualTo(200);
    }

    @Test
    void files() {
        HttpResponse<String> last = hasty.get("/sign-in");
        for (int i = 0; i < SETTINGS.uploadsPerMinute() + 5; i++) {
            last = hasty.upload("/declaration/official", Map.of("language", "az"), "copy.md", "x");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(other.upload("/declaration/official", Map.of("language", "az"), "copy.md", "x")
                        .statusCode())
                .isEqualTo(403);
    }
}
