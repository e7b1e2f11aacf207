package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.BrowserStoryTest.usable;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Page;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registrar finds a man by the spelling of an old Russian paper, looks at his file, and writes a girl down who has a namesake. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class PeopleBrowserStoryTest {
    private final TestBrowser browser;

    PeopleBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1280, Gəncə was called Kirovabad in 1935–1989, Nothing is saved yet",
        "az, 390, Gəncə 1935–1989 illərində Kirovabad adlanıb, Hələ heç nə saxlanmayıb"
    })
    void heIsFoundLookedAtAndToldFromAnother(String language, int width, String renamed, String nothingSaved) {
        Page page = browser.page(language, width);
        signIn(page, "kamran.abbasov");
        search(page, "Мамедов Али Гасан оглы, 1961, Кировабад");
        assertThat(page.locator("main article").count()).isEqualTo(1);
        assertThat(page.locator("main article").textContent()).contains("Məmmədov Əli Həsən oğlu", renamed);
        usable(page, "/people with a hit", language, width);
        for (String other : new String[] {"MAMMADOV<<ALI", "ممدوف علی 1961", "C0165O812"}) {
            search(page, other);
            assertThat(page.locator("main article").allTextContents())
                    .as(other)
                    .anyMatch(hit -> hit.contains("Məmmədov Əli Həsən oğlu"));
        }
        page.click("main article h3 a");
        assertThat(page.locator("h1").textContent()).contains("Məmmədov Əli Həsən oğlu");
        usable(page, "/people/{id}", language, width);
        page.navigate(address("/people/new"));
        page.fill("#surname", "Həsənova");
        page.fill("#given", "Nərgiz");
        page.fill("#born", "2008");
        page.fill("#keeper_key", "B-" + language);
        page.click("main form button[type=submit]");
        assertThat(page.locator("main").textContent()).contains(nothingSaved);
        usable(page, "/people/new with those alike", language, width);
        page.check("#who");
        page.fill("#why", "Başqa şəkil");
        page.click("#alike ~ .card button[type=submit]");
        assertThat(page.url()).matches(".*/people/[0-9A-Z-]{11}\\?done=.*");
    }

    private static void search(Page page, String words) {
        page.navigate(address("/people"));
        page.fill("#words", words);
        page.click("main form[role=search] button[type=submit]");
    }
}
