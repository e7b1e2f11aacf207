package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator must see a draft: one asks, another opens, all is reported, and it ends by itself. */
@OnThePlatform
class GlassStoryTest {
    private static final Pattern GLASS = Pattern.compile("action=\"/glass/(\\d+)/open\"");
    private static final Pattern EVIDENCE = Pattern.compile("/evidence/(\\d+)");

    @Test
    void twoPeopleOpenItAndItEndsByItself() {
        String draft = draft();
        Browser asker =
                Newcomer.arrives("asker.glass", "AZ-SMS", "ADMINISTRATOR").browser();
        Browser other =
                Newcomer.arrives("opener.glass", "AZ-MFA", "ADMINISTRATOR").browser();
        assertThat(asker.get(draft).statusCode()).isEqualTo(404);

        assertThat(asker.submit("/glass", Map.of("ground", "because", "minutes", "30"))
                        .body())
                .contains("State the ground in at least 20 characters");
        assertThat(asker.submit(
                                "/glass",
                                Map.of("ground", "A draft was reported as unlawful (a sample)", "minutes", "61"))
                        .body())
                .contains("Write 1 to 60 minutes");
        asker.submit("/glass", Map.of("ground", "A draft was reported as unlawful (a sample)", "minutes", "30"));

        String id = Newcomer.found(other.get("/glass").body(), GLASS);
        assertThat(asker.get("/glass").body()).doesNotContain("/glass/" + id + "/open");
        HttpResponse<String> own = asker.submit("/glass", "/glass/" + id + "/open", Map.of());
        assertThat(own.body()).contains("You cannot open your own request");
        assertThat(other.submit("/glass", "/glass/" + id + "/open", Map.of()).statusCode())
                .isEqualTo(303);

        asker.submit("/purpose", Map.of("purpose", "BREAK_GLASS"));
        assertThat(asker.get(draft).body()).contains("Qaralama şüşə arxasında").contains("purpose-bar--glass");
        assertThat(asker.submit("/glass", draft + "/withdraw", Map.of()).statusCode())
                .as("what is seen is not changed")
                .isEqualTo(403);
        assertThat(other.get(draft).statusCode())
                .as("it is open for the asker alone")
                .isEqualTo(404);

        Browser auditor = Browser.of(PlatformForTests.port(), "sevda.qasimova");
        assertThat(auditor.get("/glass").body()).contains("asker.glass", "opened by opener.glass");
        assertThat(auditor.get("/audit?account=asker.glass&subject=evidence").body())
                .as("each look stands in the audit with its purpose")
                .contains("Emergency access (break-glass)");

        PlatformForTests.bean(JdbcClient.class)
                .sql("update access.break_glass set ends_at = now() where id = :id")
                .param("id", Long.parseLong(id))
                .update();
        assertThat(asker.get(draft).statusCode()).isEqualTo(404);
        assertThat(auditor.get("/glass").body()).contains("ended on");
    }

    @Test
    void aRequestIsTurnedDown() {
        Browser asker =
                Newcomer.arrives("refused.glass", "AZ-SMS", "ADMINISTRATOR").browser();
        asker.submit("/glass", Map.of("ground", "It would be convenient to look (a sample)", "minutes", "5"));
        Browser other = Browser.of(PlatformForTests.port(), "orxan.quliyev");
        String id = Newcomer.found(other.get("/glass").body(), GLASS);
        other.submit("/glass", "/glass/" + id + "/close", Map.of());
        assertThat(other.get("/glass").body()).contains("turned down");
        assertThat(asker.submit("/purpose", Map.of("purpose", "BREAK_GLASS")).body())
                .contains("Choose one of the purposes");
        HttpResponse<String> late = other.submit("/glass", "/glass/" + id + "/open", Map.of());
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("This request was opened, closed or has lapsed already");
    }

    private static String draft() {
        Browser writer = Browser.of(PlatformForTests.port(), "tural.ismayilov");
        HttpResponse<String> written = writer.submit(
                "/evidence/new",
                Map.of(
                        "clause",
                        "I.1",
                        "happened",
                        "2020-01-01",
                        "title_az",
                        "Qaralama şüşə arxasında",
                        "visibility",
                        "OWN",
                        "version",
                        "0"));
        return "/evidence/"
                + Newcomer.found(written.headers().firstValue("Location").orElse(""), EVIDENCE);
    }
}
