package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.BrowserStoryTest.usable;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Above the scoreboard an officer finds what is asked of the own agency, and how much changed since the parties met. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class ScoreboardCardsBrowserStoryTest {
    private final TestBrowser browser;

    ScoreboardCardsBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void whatIsAskedOfMyAgencyStandsAboveTheScoreboard(String language, int width) {
        String title = "Lövhədəki dövr " + language + " (a sample)";
        Page nigar = as("nigar.aliyeva", language, width);
        nigar.navigate(address("/rounds/new"));
        nigar.fill("#title", title);
        nigar.fill("#due", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        nigar.click("main form[action='/rounds/new'] button[type=submit]");
        String round = nigar.url().replaceAll(".*(/rounds/\\d+).*", "$1");

        Page jan = as("jan.vesely", language, width);
        jan.navigate(address("/"));
        assertThat(asked(jan).textContent()).contains(title);
        usable(jan, "/ with what is asked", language, width);
        jan.navigate(address("/?on=2025-06-01"));
        assertThat(asked(jan).count()).as("what is asked is asked today").isZero();
        jan.navigate(address("/"));
        asked(jan).locator("a", new Locator.LocatorOptions().setHasText(title)).click();
        assertThat(jan.url()).endsWith(round + "/answer");

        Page stranger = browser.page(language, width);
        stranger.navigate(address("/"));
        assertThat(stranger.locator(".cards--own").count()).isZero();
        Page auditor = as("sevda.qasimova", language, width);
        auditor.navigate(address("/"));
        assertThat(asked(auditor).count()).as("who cannot answer is not asked").isZero();

        nigar.click("main form[action$='/close'] button[type=submit]");
        jan.navigate(address("/"));
        assertThat(jan.locator("main").textContent()).doesNotContain(title);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void whatChangedSinceTheLastMeetingIsCountedAndShown(String language, int width) {
        Page page = as("nigar.aliyeva", language, width);
        page.navigate(address("/"));
        int before = counted(page);
        write(page, language, "Qaralama dəlil", "OWN");
        page.navigate(address("/"));
        assertThat(counted(page)).as("a draft is no change").isEqualTo(before);
        write(page, language, "Son görüşdən sonrakı dəlil", "PARTIES");
        page.navigate(address("/"));
        assertThat(counted(page)).isEqualTo(before + 1);
        usable(page, "/ with what changed", language, width);

        page.locator("section[aria-labelledby=since-meeting] a").click();
        assertThat(page.url()).endsWith("/meetings/changes");
        assertThat(page.locator("main table tbody tr:not(.group)").count()).isEqualTo(before + 1);
        assertThat(page.locator("main").textContent())
                .contains("Son görüşdən sonrakı dəlil " + language)
                .doesNotContain("Qaralama dəlil");
        usable(page, "/meetings/changes", language, width);

        Page stranger = browser.page(language, width);
        stranger.navigate(address("/"));
        assertThat(stranger.locator("section[aria-labelledby=since-meeting]").count())
                .isZero();
        stranger.navigate(address("/meetings/changes"));
        assertThat(stranger.locator("main").textContent()).doesNotContain("Son görüşdən sonrakı dəlil");
        usable(stranger, "/meetings/changes for the public", language, width);
    }

    private Page as(String account, String language, int width) {
        Page page = browser.page(language, width);
        signIn(page, account);
        return page;
    }

    private static Locator asked(Page page) {
        return page.locator("section[aria-labelledby=asked-of-me]");
    }

    /** How many changes the card counts; without a card there is none. */
    private static int counted(Page page) {
        Locator card = page.locator("section[aria-labelledby=since-meeting] .figure__value");
        return card.count() == 0 ? 0 : Integer.parseInt(card.textContent().replaceAll("\\D", ""));
    }

    private static void write(Page page, String language, String title, String visibility) {
        page.navigate(address("/evidence/new?clause=I.1"));
        page.fill("#title_" + language, title + " " + language + " (a sample)");
        page.selectOption("#visibility", visibility);
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.url()).contains("/evidence/");
    }
}
