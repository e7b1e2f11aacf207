package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.partnership.Declaration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of the partnership in a real browser, by the links and buttons that the pages offer. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class MeetingBrowserStoryTest {
    private final TestBrowser browser;

    MeetingBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void anAnnexChangeByWrittenProcedureInWhichOneIsSilentChangesNothing(String language, int width) {
        Declaration declaration = PlatformForTests.bean(Declaration.class);
        int versions = declaration.annexVersions().size();
        Page nigar = as("nigar.aliyeva", language, width);
        nigar.navigate(address("/proposals/new?kind=amend&initiative=II.3"));
        List.of("az", "en", "ru").forEach(each -> nigar.fill("#title_" + each, "Qaydaların tərcüməsi (a sample)"));
        nigar.fill("#wording_" + language, "Birgə tərcümə edilir (a sample).");
        nigar.selectOption("#visibility", "PARTIES");
        submit(nigar, "main form");
        String proposal = nigar.url().replaceAll("\\?.*", "");
        step(nigar, "written", () -> {
            nigar.fill("#until", "2027-02-01");
            nigar.selectOption("#silence", "no");
        });
        step(nigar, "position", () -> nigar.selectOption("#position", "agrees"));
        Page clara = as("clara.lindqvist", language, width);
        clara.navigate(proposal);
        step(clara, "position", () -> clara.selectOption("#position", "agrees-ad-referendum"));

        nigar.navigate(proposal);
        nigar.fill("#from", "2031-01-01");
        submit(nigar, "form[action$='/agree']");
        assertThat(nigar.locator(".govuk-error-summary").textContent()).contains("EU");
        assertThat(nigar.locator("section[aria-labelledby=consensus]").textContent())
                .contains("EU", "ad referendum", "LT");
        BrowserStoryTest.usable(nigar, "/proposals/{id} not yet agreed", language, width);
        assertThat(declaration.annexVersions()).hasSize(versions);
    }

    @ParameterizedTest
    @CsvSource({"en,1280,2041", "az,390,2043"})
    void aMeetingMovedFromDecemberToJanuaryIsWarnedOfBeforeItIsSaved(String language, int width, int year) {
        Page page = as("nigar.aliyeva", language, width);
        plan(page, language, "parties", year + "-06-01");
        plan(page, language, "parties", year + "-12-10");
        String meeting = page.url().replaceAll("\\?.*", "");
        submit(page, "form[action$='/packs']");
        String pack = page.locator("a[href$='.pdf']").first().getAttribute("href");
        byte[] before = page.request().get(address(pack)).body();
        assertThat(new String(before, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        page.click("main a[href$='/edit']");
        page.fill("#day", (year + 1) + "-01-20");
        submit(page, "main form");
        assertThat(page.locator("#warned").textContent()).contains(String.valueOf(year));
        BrowserStoryTest.usable(page, "/meetings/{id}/edit warned of", language, width);
        assertThat(day(meeting)).isEqualTo(LocalDate.of(year, 12, 10));
        submit(page, "main form");
        assertThat(day(meeting)).isEqualTo(LocalDate.of(year + 1, 1, 20));
        assertThat(page.locator("a[href$='.pdf']").first().getAttribute("href")).isEqualTo(pack);
        assertThat(page.request().get(address(pack)).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void aNeedBecomesAConclusion(String language, int width) {
        Page ruta = as("ruta.petraite", language, width);
        ruta.navigate(address("/needs/new"));
        ruta.fill("#title_" + language, "Birgə siyahı (a sample)");
        ruta.selectOption("#visibility", "PARTIES");
        submit(ruta, "main form");
        String need = ruta.url().replaceAll("\\?.*", "");

        Page nigar = as("nigar.aliyeva", language, width);
        plan(nigar, language, "platform", "2026-11-19");
        String meeting = nigar.url().replaceAll("\\?.*", "");
        submit(nigar, "form:has(input[value=make])");
        assertThat(nigar.locator("section[aria-labelledby=agenda]").textContent())
                .contains("Birgə siyahı");
        submit(nigar, "form:has(input[name=state][value=held])");
        nigar.click("section[aria-labelledby=conclusions] summary");
        nigar.fill("#conclusion_" + language, "Siyahı birlikdə hazırlanır (a sample)");
        submit(nigar, "form[action$='/conclusions']");
        BrowserStoryTest.usable(nigar, "/meetings/{id} held", language, width);

        nigar.navigate(need);
        nigar.selectOption("#conclusion", meeting.replaceAll(".*/", "") + "-1");
        submit(nigar, "form:has(input[value=concluded])");
        assertThat(nigar.locator("main a[href*='#conclusion-1']").count()).isEqualTo(1);
        BrowserStoryTest.usable(nigar, "/needs/{id} taken up", language, width);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void anEvaluationIsWrittenOnAFrozenSnapshot(String language, int width) {
        Page page = as("clara.lindqvist", language, width);
        page.navigate(address("/evaluations/new"));
        page.fill("#title_" + language, "Qiymətləndirmə (a sample)");
        page.fill("#day", "2026-03-31");
        submit(page, "main form");
        page.click("section[aria-labelledby=findings] summary");
        page.selectOption("#criterion", "relevance");
        page.fill("#finding_" + language, "Uyğundur (a sample)");
        submit(page, "form:has(input[value=finding])");
        assertThat(page.locator("#evidence-error").count()).isEqualTo(1);
        BrowserStoryTest.usable(page, "/evaluations/{id} without evidence", language, width);
        page.click("section[aria-labelledby=findings] summary");
        page.selectOption("#evidence", page.locator("#evidence option").first().getAttribute("value"));
        submit(page, "form:has(input[value=finding])");
        submit(page, "form:has(input[value=conclude])");
        assertThat(page.locator("section[aria-labelledby=findings]").textContent())
                .contains("Uyğundur");
        BrowserStoryTest.usable(page, "/evaluations/{id} concluded", language, width);
        byte[] report =
                page.request().get(page.url().replaceAll("\\?.*", "") + ".pdf").body();
        assertThat(report.length).isGreaterThan(10_000);
    }

    private Page as(String account, String language, int width) {
        Page page = browser.page(language, width);
        signIn(page, account);
        return page;
    }

    private static void plan(Page page, String language, String kind, String day) {
        page.navigate(address("/meetings/new"));
        page.selectOption("#kind", kind);
        page.fill("#title_" + language, "Görüş (a sample)");
        page.fill("#day", day);
        page.selectOption("#second", "EU-DEL");
        submit(page, "main form");
        assertThat(page.url()).matches(".*/meetings/\\d+\\?done=meeting-planned");
    }

    private static void step(Page page, String step, Runnable fill) {
        String form = "form:has(input[name=step][value=" + step + "])";
        for (String folded : List.of("details:has(" + form + "):not([open]) summary")) {
            if (page.locator(folded).count() > 0) {
                page.locator(folded).first().click();
            }
        }
        fill.run();
        submit(page, form);
    }

    private static void submit(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static LocalDate day(String meeting) {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("select day from meeting.meeting where id = :id")
                .param("id", Long.parseLong(meeting.replaceAll(".*/", "")))
                .query(LocalDate.class)
                .single();
    }
}
