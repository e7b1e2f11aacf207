package org.durna.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** govuk-frontend's styles in our own type: its font family is mapped to ours, and the crest's pictures are never fetched. */
@Controller
final class GovukStyles {
    private static final String SOURCE =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private final byte[] styles = inOurType();

    @GetMapping("/assets/govuk.css")
    ResponseEntity<byte[]> styles() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(styles);
    }

    private static byte[] inOurType() {
        try (InputStream in = GovukStyles.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("govuk-frontend is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("@font-face\\{[^}]*\\}", "")
                    .replaceAll("url\\(/assets/images/[^)]*\\)", "none")
                    .replace("GDS Transport", "Inter Variable")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
