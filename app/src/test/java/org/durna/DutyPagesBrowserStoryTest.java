package org.durna;

import static org.durna.BrowserStoryTest.usable;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.durna.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Every page of every duty in a real browser, where it is narrowest. On a platform and with a browser of its own: it only looks, and so it runs beside the
 * stories on the shared platform, which take the longest of all.
 */
class DutyPagesBrowserStoryTest {
    /** What only those with a duty see: who, and their pages. */
    private static final Map<String, List<String>> DUTIES = Map.of(
            "nigar.aliyeva",
            List.of(
                    "/account",
                    "/account/password",
                    "/account/phone",
                    "/account/tokens/new",
                    "/purpose",
                    "/glass",
                    "/evidence/new",
                    "/activities/new",
                    "/activities/imports",
                    "/activities/tables",
                    "/activities/5",
                    "/meetings/new",
                    "/meetings/26",
                    "/meetings/26/edit",
                    "/needs/new",
                    "/needs/1",
                    "/proposals/new?kind=add",
                    "/proposals/new?kind=merge&initiative=V.1",
                    "/proposals/3",
                    "/measures/new",
                    "/evaluations/new",
                    "/declaration/I.1/participation",
                    "/parties/join",
                    "/contacts",
                    "/rounds",
                    "/rounds/new",
                    "/mailbox",
                    "/accounts"),
            "kamran.abbasov",
            List.of(
                    "/people",
                    "/people/new",
                    "/people/duplicates",
                    "/people/erasures",
                    "/people/rights",
                    "/people/imports"),
            "lale.hacizade",
            List.of("/protection"),
            "leyla.mammadova",
            List.of(
                    "/indicators/new",
                    "/indicators/imports",
                    "/indicators/asylum-first-az/edit",
                    "/indicators/asylum-first-az/import",
                    "/indicators/asylum-first-az/figure"),
            "orxan.quliyev",
            List.of(
                    "/accounts",
                    "/accounts?words=zzzz",
                    "/accounts/new",
                    "/accounts/marta.novak",
                    "/agencies",
                    "/agencies/new",
                    "/agencies/AZ-MFA",
                    "/glass"),
            "sevda.qasimova",
            List.of("/audit", "/audit?from=yesterday", "/audit?account=nobody", "/audit/1", "/glass"));

    private static final String LANGUAGE = "az";
    private static final int PHONE = 390;

    private static TestBrowser browser;
    private static TestDatabase database;
    private static ConfigurableApplicationContext platform;

    @BeforeAll
    static void aPlatformStarts() throws Exception {
        browser = TestBrowser.open();
        Path data = Path.of("target", "duty-stories").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        database = TestDatabase.fresh();
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of("--server.port=0", "--durna.person.demo-people=0", "--durna.data=" + data));
        platform = SpringApplication.run(Platform.class, settings.toArray(String[]::new));
    }

    @AfterAll
    static void allStops() {
        platform.close();
        database.close();
        browser.close();
    }

    @Test
    void everyPageOfADutyCanBeUsedByEverybody() {
        String origin = "http://localhost:"
                + Objects.requireNonNull(platform.getEnvironment().getProperty("local.server.port"));
        DUTIES.forEach((account, paths) -> {
            Page page = browser.page(LANGUAGE, PHONE);
            Surfing.signIn(page, origin, account);
            for (String path : paths) {
                page.navigate(origin + path);
                usable(page, path, LANGUAGE, PHONE);
            }
            page.context().close();
        });
    }
}
