package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.durna.Platform;
import org.durna.access.DemoAccounts;
import org.durna.access.FirstAdministrator;
import org.durna.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A ministry installs the platform for real: no demo people, one administrator with a password for the first sign-in. */
class FirstAdministratorStoryTest {
    private static TestDatabase database;
    private static ConfigurableApplicationContext platform;

    @BeforeAll
    static void thePlatformStartsInProduction() throws Exception {
        Path data = Path.of("target", "production-story");
        FileSystemUtils.deleteRecursively(data);
        database = TestDatabase.fresh();
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--durna.production=true",
                "--durna.security-contact=mailto:security@example.org",
                "--durna.data=" + data.toAbsolutePath()));
        platform = SpringApplication.run(Platform.class, settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        platform.close();
        database.close();
    }

    @Test
    void theFirstAdministratorGetsInChangesThePasswordAndIsIssuedNoOtherAfterwards() {
        FirstAdministrator first = platform.getBean(FirstAdministrator.class);
        FirstAdministrator.Issued lost = first.issue(null, new SecureRandom()).orElseThrow();
        FirstAdministrator.Issued issued = first.issue(null, new SecureRandom()).orElseThrow();
        assertThat(issued.password())
                .as("as long as nobody got in, a start gives a new one")
                .isNotEqualTo(lost.password());

        Browser browser = browser();
        assertThat(browser.signIn(issued.name().value(), lost.password()).statusCode())
                .isEqualTo(422);
        assertThat(browser.signIn(issued.name().value(), issued.password()).statusCode())
                .isEqualTo(303);
        for (String door : new String[] {"/accounts", "/", "/audit", "/account"}) {
            assertThat(browser.get(door).headers().firstValue("Location").orElse(""))
                    .as(door)
                    .endsWith("/account/password");
        }
        assertThat(browser.get("/account/password").body()).contains("Your password was given by somebody else");
        browser.submit(
                "/account/password",
                Map.of("old", issued.password(), "wanted", "our own plain words", "repeated", "our own plain words"));
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(first.issue(null, new SecureRandom())).isEmpty();
    }

    @Test
    void noDemoPersonExistsAndNothingSaysDemo() {
        Browser browser = browser();
        assertThat(browser.signIn("nigar.aliyeva", DemoAccounts.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/sign-in").body())
                .doesNotContain(DemoAccounts.PASSWORD)
                .doesNotContain("demo-stripe");
    }

    @Test
    void whoFindsAFaultOfSecurityIsToldWhereToSayIt() {
        assertThat(browser().get("/.well-known/security.txt").body())
                .contains("Contact: mailto:security@example.org", "Preferred-Languages: az, en, ru")
                .containsPattern("Expires: \\d{4}-\\d{2}-\\d{2}T00:00:00Z");
    }

    private static Browser browser() {
        return new Browser(Integer.parseInt(
                Objects.requireNonNull(platform.getEnvironment().getProperty("local.server.port"))));
    }
}
