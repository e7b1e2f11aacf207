package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.Surfing.address;
import static org.durna.Surfing.serious;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform in a real browser: every public page in English on a wide screen and in Azerbaijani on a phone, without a serious fault of access. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class BrowserStoryTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/declaration",
            "/declaration/17",
            "/declaration/I.1",
            "/declaration/versions",
            "/declaration/compare?from=2013-12-06&to=2026-11-23",
            "/declaration/official",
            "/parties",
            "/parties/AZ",
            "/indicators",
            "/indicators/asylum-first-az",
            "/indicators/born-in-az-abroad",
            "/declaration/15",
            "/evidence",
            "/activities",
            "/activities/1",
            "/activities/9/money",
            "/activities/money",
            "/activities/rates",
            "/meetings",
            "/meetings/1",
            "/meetings/changes",
            "/needs",
            "/needs/2",
            "/proposals",
            "/proposals/2",
            "/measures",
            "/evaluations",
            "/evaluations/1",
            "/api",
            "/sign-in",
            "/about",
            "/accessibility",
            "/no-such-page");

    private static final int PHONE = 390;

    private final TestBrowser browser;

    BrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void everyPublicPageCanBeUsedByEverybody(String language, int width) {
        Page page = browser.page(language, width);
        for (String path : PAGES) {
            page.navigate(address(path));
            usable(page, path, language, width);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void aPieceOfEvidenceCanBeReadAndChangedByEverybody(String language, int width) {
        Page page = browser.page(language, width);
        signIn(page, "nigar.aliyeva");
        page.navigate(address("/evidence/new?clause=I.1"));
        page.fill("#title_" + language, "Bir dəlil (a sample)");
        page.click("main button[type=submit]");
        usable(page, "/evidence/{id}", language, width);
        page.click("main a[href$='/edit']");
        usable(page, "/evidence/{id}/edit", language, width);
        page.fill("#title_" + language, "");
        page.click("main button[type=submit]");
        usable(page, "/evidence/{id}/edit with an error", language, width);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void anOfficialTextIsLookedAtBeforeItIsTaken(String language, int width) throws IOException {
        Page page = browser.page(language, width);
        signIn(page, "nigar.aliyeva");
        preview(page, PackUnderTest.real().officialCopy());
        assertThat(page.url()).matches(".*/declaration/official/[0-9a-f-]{36}");
        usable(page, "/declaration/official/{id}", language, width);
        preview(page, "Bu, bəyannamə deyil.");
        usable(page, "/declaration/official/{id} of a wrong file", language, width);
    }

    @Test
    void aFaultOfAccessIsFound() {
        Page page = browser.page("en", 1280);
        page.navigate(address("/about"));
        page.evaluate("document.querySelector('main').append(document.createElement('select'), new Image())");
        assertThat(serious(page)).hasSize(2).anyMatch(rule -> rule.startsWith("select-name"));
    }

    private static void preview(Page page, String text) {
        page.navigate(address("/declaration/official"));
        page.setInputFiles("#file", new FilePayload("mətn.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        page.click("main form[enctype] button[type=submit]");
    }

    /**
     * The page speaks the language, has one main heading and fits the window; on a phone, where it is narrowest, it has no serious
     * fault of access either: to look for those takes as long as all the rest.
     */
    static void usable(Page page, String path, String language, int width) {
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(page.locator("h1").count())
                .as("one main heading on %s", path)
                .isEqualTo(1);
        if (width <= PHONE) {
            assertThat(serious(page))
                    .as("%s in %s at %d", path, language, width)
                    .isEmpty();
        }
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("%s fits %d wide", path, width)
                .isTrue();
    }

    @Test
    void anOfficerRecordsAnAccessionAndThePastStaysAsItWas() {
        Page page = browser.page("en", 1280);
        signIn(page, "nigar.aliyeva");
        page.navigate(address("/parties/join"));
        page.selectOption("#party", "LV");
        page.fill("#from", "2027-03-01");
        page.fill("#ground", "Note of 1 February 2027 (a sample)");
        page.click("main button[type=submit]");
        assertThat(page.locator("h1").textContent()).contains("Latvia");
        page.navigate(address("/?on=2027-02-28"));
        assertThat(page.locator("thead").first().textContent()).doesNotContain("LV");
        page.navigate(address("/?on=2027-03-01"));
        assertThat(page.locator("thead").first().textContent()).contains("LV");
    }

    @Test
    void aDraftIsSeenByItsOwnAgencyAlone() {
        Page writer = browser.page("az", 1280);
        signIn(writer, "marta.novak");
        writer.navigate(address("/evidence/new?clause=I.1"));
        writer.fill("#title_az", "Qaralama hesabat");
        writer.click("main button[type=submit]");
        assertThat(writer.locator("h1").textContent()).contains("Qaralama hesabat");
        String address = writer.url().replaceAll("\\?.*", "");
        Page stranger = browser.page("az", 1280);
        assertThat(stranger.navigate(address).status()).isEqualTo(404);
        signIn(stranger, "nigar.aliyeva");
        assertThat(stranger.navigate(address).status()).isEqualTo(404);
    }
}
