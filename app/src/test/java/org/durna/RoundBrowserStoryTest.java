package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.BrowserStoryTest.usable;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporting round by the links and buttons of its pages: opened, answered with the file, asked back, given and accepted. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class RoundBrowserStoryTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TestBrowser browser;

    RoundBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "en,1280,No|Start date|Remark,11/03/2026,2026-03-11,accepted",
        "az,390,Nömrə|Başlanğıc|Qeyd,10/03/2026,2026-03-10,qəbul edilib"
    })
    void aRoundIsAnsweredWithTheFileAskedBackAndAccepted(
            String language, int width, String head, String written, String meant, String accepted) {
        Page nigar = as("nigar.aliyeva", language, width);
        String round = opened(nigar, language, width);
        assertThat(row(nigar, "CZ-MOI").textContent()).contains("○");

        Page jan = as("jan.vesely", language, width);
        jan.navigate(address("/rounds"));
        jan.click("main a[href='" + round + "/answer']");
        usable(jan, "/rounds/{id}/answer", language, width);
        submit(jan, "form[action$='/file']");
        assertThat(jan.locator("#file-error").count()).isEqualTo(1);
        usable(jan, "/rounds/{id}/answer without a file", language, width);
        String own =
                jan.locator("fieldset legend a").first().getAttribute("href").replaceAll("\\D", "");

        jan.fill("#remark-" + own, "Yazıldı (a sample)");
        submit(jan, "form[action$='/answer']");
        assertThat(jan.locator("main fieldset").count())
                .as("all of it is clear")
                .isZero();
        usable(jan, "/rounds/{id}/look all of it clear", language, width);
        jan.click("main a[href='" + round + "/answer']");
        jan.setInputFiles(
                "#file",
                new FilePayload(
                        "cavab (2).xlsx",
                        XLSX,
                        workbook(List.of(
                                List.of("Cavab"),
                                List.of(head.split("\\|")),
                                List.of(own, written, "Hər şey qaydasında (a sample)"),
                                List.of("1", "2026-01-01", "bizim deyil")))));
        submit(jan, "form[action$='/file']");
        assertThat(jan.url()).endsWith(round + "/look");
        assertThat(jan.locator("main fieldset legend").textContent()).contains(written);
        assertThat(jan.locator(".inset--warn").textContent())
                .as("a row of others")
                .contains("4");
        usable(jan, "/rounds/{id}/look with a question", language, width);
        jan.check("input[type=radio][value='" + meant + "']");
        submit(jan, "form[action$='/give']");
        assertThat(jan.url()).contains("/rounds?done=answer-given");
        assertThat(jan.locator("main a[href='" + round + "/answer']").count()).isZero();
        usable(jan, "/rounds answered", language, width);

        nigar.navigate(address(round));
        row(nigar, "CZ-MOI").locator("a").click();
        assertThat(nigar.locator("main table").textContent())
                .contains(written, "Hər şey qaydasında")
                .doesNotContain("bizim deyil");
        usable(nigar, "/rounds/{id}/of/{agency}", language, width);
        submit(nigar, "form:has(button[value=accept])");
        assertThat(nigar.url()).contains("done=answer-accepted");
        assertThat(row(nigar, "CZ-MOI").textContent()).contains("●", accepted);
        usable(nigar, "/rounds/{id} with an answer accepted", language, width);
    }

    /** Opens a round by its form, wrong first; its address is where the form leads. */
    private static String opened(Page page, String language, int width) {
        page.navigate(address("/rounds"));
        page.click("main a[href='/rounds/new']");
        usable(page, "/rounds/new", language, width);
        submit(page, "form[action='/rounds/new']");
        assertThat(page.locator("#title-error").count()).isEqualTo(1);
        usable(page, "/rounds/new without a name", language, width);
        page.fill("#title", "Dövr " + language + " (a sample)");
        submit(page, "form[action='/rounds/new']");
        assertThat(page.url()).matches(".*/rounds/\\d+\\?done=round-opened");
        usable(page, "/rounds/{id}", language, width);
        return page.url().replaceAll(".*(/rounds/\\d+).*", "$1");
    }

    private static Locator row(Page page, String agency) {
        return page.locator("tr:has(a[href$='/of/" + agency + "'])");
    }

    private Page as(String account, String language, int width) {
        Page page = browser.page(language, width);
        signIn(page, account);
        return page;
    }

    private static void submit(Page page, String form) {
        page.locator("main " + form + " button[type=submit]").first().click();
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("cavab");
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    sheet.value(row, at, rows.get(row).get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
