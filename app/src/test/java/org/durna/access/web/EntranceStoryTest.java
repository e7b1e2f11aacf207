package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.durna.access.DemoAccounts;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;

@OnThePlatform
class EntranceStoryTest {
    private final Browser browser = new Browser(PlatformForTests.port());

    @Test
    void aDemoAccountEntersAndLeaves() {
        var entered = browser.signIn("nigar.aliyeva", DemoAccounts.PASSWORD);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/");
        var purpose = browser.get("/purpose");
        assertThat(purpose.body()).contains("Nigar Əliyeva").contains("Coordinating the partnership");
        assertThat(browser.submit("/purpose", "/sign-out", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/purpose").statusCode()).isEqualTo(303);
    }

    @Test
    void unknownAndWrongGetTheSameAnswer() {
        var wrong = browser.signIn("clara.lindqvist", "not the password");
        var unknown = browser.signIn("nobody.here", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("The name or the password is not right");
        assertThat(unknown.body()).contains("The name or the password is not right");
    }

    @Test
    void theFirstSessionIsWorthNothingAfterSignIn() {
        browser.signIn("nigar.aliyeva", DemoAccounts.PASSWORD);
        String first = browser.cookie("durna-session").orElseThrow();
        browser.signIn("nigar.aliyeva", DemoAccounts.PASSWORD);
        assertThat(browser.cookie("durna-session")).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void severalDutiesAskForThePurpose() {
        var entered = browser.signIn("rashad.huseynov", DemoAccounts.PASSWORD);
        assertThat(entered.headers().firstValue("Location")).hasValue("/purpose?next=%2F");
        assertThat(browser.submit("/purpose", Map.of("purpose", "ADMINISTRATION"))
                        .body())
                .contains("Choose one of the purposes");
        assertThat(browser.submit("/purpose", Map.of("purpose", "STATISTICS")).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/purpose").body()).contains("Making figures");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", Map.of("name", "a", "password", "b"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePublicGetsNoSession() {
        browser.get("/sign-in");
        assertThat(browser.cookie("durna-session")).isEmpty();
        assertThat(browser.cookie("durna-form")).isPresent();
    }

    @Test
    void everyPageCarriesItsGuards() {
        var headers = browser.get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(browser.get("/sign-in", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isPresent();
    }
}
