package org.durna.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.durna.audit.Detail;
import org.junit.jupiter.api.Test;

class DetailTextTest {
    private static final Detail DETAIL =
            Detail.none().with("note", "a \"b\" \\ c\nd\te é").change("term", "2026-01-01", "2026-02-01");

    @Test
    void theWrittenFormIsPinned() {
        assertThat(DetailText.of(DETAIL))
                .isEqualTo(
                        "[[\"note\", \"a \\\"b\\\" \\\\ c\\nd\\te é\"], [\"term\", \"2026-01-01\", \"2026-02-01\"]]");
        assertThat(DetailText.of(Detail.none())).isEqualTo("[]");
    }

    @Test
    void itIsReadBackAsItWasGiven() {
        assertThat(DetailText.read(DetailText.of(DETAIL))).isEqualTo(DETAIL);
    }
}
