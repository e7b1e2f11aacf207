package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.BrowserStoryTest.usable;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer writes down what others do already, sees it with the reasons, and decides; the decision stays on the pages of both. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class OverlapBrowserStoryTest {
    private final TestBrowser browser;

    OverlapBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "en,1280,Training to spot forged and altered travel documents,Training course on the detection of forged and altered travel documents,complements",
        "az,390,Saxta səyahət sənədlərinin aşkarlanması kursu,Saxta və dəyişdirilmiş səyahət sənədlərinin aşkarlanması üzrə təlim kursu,bir-birini tamamlayır"
    })
    void whatIsDoneAlreadyIsShownWithItsReasonsAndDecidedWithASentence(
            String language, int width, String title, String known, String complements) {
        Page page = browser.page(language, width);
        signIn(page, "nigar.aliyeva");
        page.navigate(address("/activities/new?clause=III.1"));
        page.fill("#title_" + language, title + " (a sample)");
        page.selectOption("#lead", "AZ-SMS");
        List.of("theme_document-security", "group_border-officers", "place_baku")
                .forEach(each -> page.check("#" + each));
        page.selectOption("#partner_0", "agency:NL-IND");
        page.selectOption("#status", "implementation");
        page.fill("#planned_start", "2026-09-01");
        page.fill("#planned_end", "2027-06-30");
        page.selectOption("#visibility", "OWN");
        submit(page);

        Locator candidate = page.locator("section.card", new Page.LocatorOptions().setHasText(known))
                .first();
        assertThat(candidate.locator("ul.lines li").count())
                .as("each with several reasons")
                .isGreaterThanOrEqualTo(4);
        usable(page, "/activities/new with what is done already", language, width);
        submit(page);
        assertThat(page.locator(".govuk-error-summary li").count())
                .as("nothing is decided by silence")
                .isEqualTo(page.locator("select[id^=verdict_]").count());
        usable(page, "/activities/new without a decision", language, width);

        String other = candidate.locator("h2 a").getAttribute("href");
        for (Locator verdict : page.locator("select[id^=verdict_]").all()) {
            verdict.selectOption("different");
        }
        for (Locator sentence : page.locator("input[id^=sentence_]").all()) {
            sentence.fill("Başqa işdir (a sample)");
        }
        String number = other.replaceAll("\\D", "");
        page.selectOption("#verdict_" + number, "complements");
        page.fill("#sentence_" + number, "Biri sərhəddə, biri laboratoriyada: " + language + " (a sample)");
        submit(page);
        assertThat(page.url()).matches(".*/activities/\\d+\\?done=activity-added");
        assertThat(decisions(page)).contains(complements, known, "Biri sərhəddə");
        usable(page, "/activities/{id} decided about", language, width);
        page.navigate(address(other));
        assertThat(decisions(page)).contains(title, "laboratoriyada: " + language);
        usable(page, "/activities/{id} that it complements", language, width);

        Page stranger = browser.page(language, width);
        stranger.navigate(address(other));
        assertThat(stranger.locator("main").textContent())
                .as("a draft is not hinted at by what was decided about it")
                .doesNotContain(title)
                .doesNotContain("laboratoriyada: " + language);
    }

    private static String decisions(Page page) {
        return page.locator("section[aria-labelledby=decisions]").textContent();
    }

    private static void submit(Page page) {
        page.locator("main form[action='/activities/new'] button[type=submit]")
                .first()
                .click();
    }
}
