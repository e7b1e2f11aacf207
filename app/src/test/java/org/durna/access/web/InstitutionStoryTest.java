package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.durna.Platform;
import org.durna.access.AccountName;
import org.durna.access.DemoAccounts;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A ministry's people come in through their own sign-in; the platform does not depend on it. In order: it is down, comes up, goes down. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstitutionStoryTest {
    private static InstitutionForTests institution;
    private static TestDatabase database;
    private static ConfigurableApplicationContext platform;

    @BeforeAll
    static void thePlatformStartsWhileTheInstitutionIsDown() throws Exception {
        institution = InstitutionForTests.asleep();
        Path data = Path.of("target", "institution-story");
        FileSystemUtils.deleteRecursively(data);
        database = TestDatabase.fresh();
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--durna.data=" + data.toAbsolutePath(),
                "--durna.person.demo-people=0",
                "--durna.oidc.issuer=" + institution.issuer(),
                "--durna.oidc.client-id=" + InstitutionForTests.CLIENT,
                "--durna.oidc.client-secret=only-for-this-story"));
        platform = SpringApplication.run(Platform.class, settings.toArray(String[]::new));
    }

    @AfterAll
    static void bothStop() {
        institution.close();
        platform.close();
        database.close();
    }

    @Test
    @Order(1)
    void whileItIsDownTheSignInPageSaysSoAndThePasswordWorks() {
        Browser browser = browser();
        assertThat(browser.get("/sign-in").body()).contains("Sign in with your institution’s account");
        HttpResponse<String> begun = browser.get("/sign-in/oidc/institution");
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(browser.follow(begun).body()).contains("Your institution’s sign-in does not answer just now");
        assertThat(browser.signIn("nigar.aliyeva", DemoAccounts.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    @Order(2)
    void whoHasAnAccountComesIn() {
        institution.wakeUp();
        Browser browser = browser();
        HttpResponse<String> entered = through(browser, "nigar.aliyeva");
        assertThat(entered.headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(browser.get("/purpose").body()).contains("Nigar Əliyeva").contains("Coordinating the partnership");
        assertThat(audit("access.signed-in")).isGreaterThan(0);
    }

    @Test
    @Order(3)
    void severalDutiesAreAskedForTheirPurpose() {
        assertThat(through(browser(), "rashad.huseynov")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/purpose");
    }

    @Test
    @Order(4)
    void aNameThatNobodyBearsHereIsToldSoAndNoAccountIsMade() {
        Browser browser = browser();
        HttpResponse<String> refused = browser.follow(through(browser, "somebody.else"));
        assertThat(refused.body()).contains("Your institution knows you, but you have no account here");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(platform.getBean(AccountRows.class).find(new AccountName("somebody.else")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void aDisabledAccountStaysOutside() {
        platform.getBean(JdbcClient.class)
                .sql("update access.account set disabled_at = now() where name = 'jan.vesely'")
                .update();
        Browser browser = browser();
        assertThat(browser.follow(through(browser, "jan.vesely")).body()).contains("you have no account here");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    @Order(6)
    void whoComesThisWayOwesNoNewPassword() {
        AccountName sanne = new AccountName("sanne.vandijk");
        platform.getBean(CredentialRows.class).putPassword(sanne, "$argon2id$nobody-knows", true, false);
        Browser browser = browser();
        through(browser, sanne.value());
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void aWordSignedWithAnotherKeyOpensNothing() {
        institution.signsWithAnotherKey(true);
        Browser browser = browser();
        assertThat(browser.follow(through(browser, "nigar.aliyeva")).body())
                .contains("Your institution’s sign-in did not confirm you");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        institution.signsWithAnotherKey(false);
    }

    @Test
    @Order(8)
    void anAnswerThatNobodyAskedForOpensNothing() {
        Browser browser = browser();
        HttpResponse<String> forged = browser.get("/sign-in/back?code=code-0&state=forged");
        assertThat(forged.headers().firstValue("Location").orElse("")).contains("why=failed");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    @Order(9)
    void itGoesDownBetweenTheTwoStepsAndThePasswordStillWorks() {
        Browser browser = browser();
        institution.seats("clara.lindqvist");
        HttpResponse<String> vouched = browser.follow(browser.get("/sign-in/oidc/institution"));
        institution.close();
        HttpResponse<String> back = browser.follow(vouched);
        assertThat(browser.follow(back).body()).contains("Your institution’s sign-in does not answer just now");
        assertThat(browser.signIn("clara.lindqvist", DemoAccounts.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    /** From our button to the institution, and back with its word. */
    private static HttpResponse<String> through(Browser browser, String person) {
        institution.seats(person);
        HttpResponse<String> begun = browser.get("/sign-in/oidc/institution");
        assertThat(begun.headers().firstValue("Location").orElse("")).startsWith(institution.issuer() + "/authorize");
        return browser.follow(browser.follow(begun));
    }

    private static Browser browser() {
        return new Browser(Integer.parseInt(
                Objects.requireNonNull(platform.getEnvironment().getProperty("local.server.port"))));
    }

    private static long audit(String action) {
        return platform.getBean(JdbcClient.class)
                .sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
