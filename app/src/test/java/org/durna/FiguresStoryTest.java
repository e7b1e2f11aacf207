package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.Surfing.address;
import static org.durna.Surfing.serious;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures in a real browser: read beside a clause, and brought in from a file with its report, its switch and its undo. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class FiguresStoryTest {
    private final TestBrowser browser;

    FiguresStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void theTotalAndTheSumOfStatesStandOnTheClauseAndAreExplained() {
        Page page = browser.page("en", 1280);
        page.navigate(address("/declaration/15"));

        String figures = page.locator("section[aria-labelledby=figures]").textContent();
        assertThat(figures).contains("Eurostat, migr_asyappctza").contains("vintage", "2017");
        page.locator("summary:has-text('1,915')").click();
        assertThat(page.locator("details[open]").textContent())
                .contains("1,915", "1,920", "Austria, Croatia, Hungary")
                .contains("rounded to the nearest 5 on its own");
        page.click("details[open] a");
        assertThat(page.url()).endsWith("/indicators/asylum-first-az#sums");
        assertThat(page.locator("#sums").textContent()).contains("1,915").contains("1,920");
    }

    @Test
    void aFileOfFiguresIsReportedRowByRowThenPublishedByOneSwitchAndUndone() {
        Page page = browser.page("az", 1280);
        signIn(page, "leyla.mammadova");
        page.navigate(address("/indicators/labour-forecasts-published/import"));
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "proqnoz.csv",
                        "text/csv",
                        "TIME_PERIOD,OBS_VALUE\n2024,2\n2025,çox\n2026,4\n".getBytes(StandardCharsets.UTF_8)));
        page.fill("#organisation", "NÜMUNƏ statistika qurumu");
        page.fill("#vintage", "2026-11-01");
        page.fill("#licence", "CC BY 4.0");
        page.check("#sample");
        page.click("main form[enctype] button[type=submit]");
        assertThat(page.locator("#period").inputValue()).as("recognised").isEqualTo("TIME_PERIOD");
        page.click("form[action$=columns] button[type=submit]");
        assertThat(page.locator("section[aria-labelledby=rows]").textContent())
                .contains("3")
                .contains("OBS_VALUE")
                .contains("çox");
        assertThat(serious(page)).isEmpty();
        String report = page.url();

        page.click("form[action$=publish] button");
        assertThat(page.locator("main").textContent())
                .as("rows that cannot be read need a word first")
                .contains("OBS_VALUE");
        page.navigate(report);
        page.check("#without");
        page.click("form[action$=publish] button");
        page.navigate(address("/indicators/labour-forecasts-published"));
        assertThat(page.locator("main").textContent())
                .contains("NÜMUNƏ statistika qurumu")
                .contains("2026");

        page.navigate(report);
        page.click("form[action$=undo] button");
        page.navigate(address("/indicators/labour-forecasts-published"));
        assertThat(page.locator("main").textContent()).doesNotContain("NÜMUNƏ statistika qurumu");
    }
}
