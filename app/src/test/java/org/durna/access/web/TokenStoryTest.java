package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of an agency reaches the platform with a token: shown once, for one purpose, until it is revoked or over. */
@OnThePlatform
class TokenStoryTest {
    private static final Pattern REVOKE = Pattern.compile("/account/tokens/(\\d+)/revoke");
    private static final String ENTRY = "{\"period\":\"2001\",\"value\":5,\"note\":\"A sample\",\"geo\":\"AT\"}";

    @Test
    void aTokenIsShownOnceReadsAndWritesWithinItsDoorsAndIsRevoked() {
        Newcomer narmin = Newcomer.arrives("narmin.token", "AZ-SSC", "STATISTICIAN");
        String token = make(narmin, Map.of("scope_IMPORT_FIGURES", "on"));
        assertThat(narmin.browser().get("/account").body())
                .contains(token.substring(0, 12))
                .doesNotContain(token);

        Browser program = new Browser(PlatformForTests.port());
        assertThat(program.get("/api/me", "Authorization", "Bearer " + token).body())
                .contains("\"account\":\"narmin.token\"", "\"purpose\":\"statistics\"", "\"import-figures\"")
                .doesNotContain("hold-tokens", "read-drafts");
        HttpResponse<String> written = write(program, token, "first");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(write(program, token, "first").body()).isEqualTo(written.body());

        narmin.browser()
                .submit(
                        "/account",
                        "/account/tokens/"
                                + Newcomer.found(
                                        narmin.browser().get("/account").body(), REVOKE) + "/revoke",
                        Map.of());
        assertThat(narmin.browser().get("/account").body()).contains("revoked");
        refused(program.get("/api/me", "Authorization", "Bearer " + token));
        refused(write(program, token, "second"));
    }

    @Test
    void aTokenWithoutDoorsOnlyReadsAndAnExpiredOneDoesNot() {
        Newcomer ilkin = Newcomer.arrives("ilkin.token", "AZ-SSC", "STATISTICIAN");
        String token = make(ilkin, Map.of());
        Browser program = new Browser(PlatformForTests.port());
        assertThat(program.get("/api/indicators", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(write(program, token, "third").statusCode()).isEqualTo(403);
        assertThat(program.get("/account", "Authorization", "Bearer " + token).statusCode())
                .as("a token opens the API and no page")
                .isEqualTo(303);
        PlatformForTests.bean(JdbcClient.class)
                .sql("update access.api_token set expires_at = created_at where account = 'ilkin.token'")
                .update();
        refused(program.get("/api/indicators", "Authorization", "Bearer " + token));
    }

    @Test
    void aTokenEndsWithItsAccountAndServesNoDutyThatItsHolderLost() {
        Newcomer samir = Newcomer.arrives("samir.token", "AZ-SSC", "STATISTICIAN");
        String token = make(samir, Map.of());
        Browser program = new Browser(PlatformForTests.port());
        JdbcClient sql = PlatformForTests.bean(JdbcClient.class);
        sql.sql("update access.account set roles = '{IMPLEMENTER}' where name = 'samir.token'")
                .update();
        refused(program.get("/api/me", "Authorization", "Bearer " + token));
        sql.sql("update access.account set roles = '{STATISTICIAN}', disabled_at = now() where name = 'samir.token'")
                .update();
        refused(program.get("/api/me", "Authorization", "Bearer " + token));
    }

    @Test
    void whatATokenMayNotBeIsSaid() {
        Newcomer tahir = Newcomer.arrives("tahir.token", "AZ-SSC", "STATISTICIAN");
        assertThat(tahir.browser()
                        .submit("/account/tokens/new", fields(Map.of("days", "4000")))
                        .body())
                .contains("A token serves at most 365 days");
        assertThat(tahir.browser()
                        .submit("/account/tokens/new", fields(Map.of("scope_EDIT_PARTIES", "on")))
                        .body())
                .contains("One of the chosen doors does not open for this purpose");
    }

    private static String make(Newcomer person, Map<String, String> more) {
        return Newcomer.word(person.browser().submit("/account/tokens/new", fields(more)));
    }

    private static Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields =
                new java.util.HashMap<>(Map.of("name", "Nightly figures", "purpose", "STATISTICS", "days", "30"));
        fields.putAll(more);
        return fields;
    }

    private static HttpResponse<String> write(Browser program, String token, String key) {
        return program.post(
                "/api/indicators/asylum-first-az/observations",
                "application/json",
                ENTRY,
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                key);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
    }
}
