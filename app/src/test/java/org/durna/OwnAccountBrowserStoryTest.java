package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.durna.access.DemoAccounts;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.PhoneForTests;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's first day in a real browser, by the links that the pages offer: an account, a password, a phone, a token, and all taken away again. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class OwnAccountBrowserStoryTest {
    private final TestBrowser browser;

    OwnAccountBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void aFirstDay(String language, int width) {
        String name = "first.day." + language + width;
        String once = opened(name, language, width);
        Page page = browser.page(language, width);
        enter(page, name, once);
        usable(page, "/password-due", language, width);
        String password = "bir neçə sadə söz";
        page.fill("#old", once);
        page.fill("#wanted", password);
        page.fill("#repeated", password);
        submit(page);
        page.click(".head__visitor a");
        assertThat(page.url()).endsWith("/account");

        page.click("a[href='/account/phone']");
        PhoneForTests phone =
                new PhoneForTests(page.locator("code.path").first().textContent());
        page.fill("#code", "000000");
        submit(page);
        usable(page, "/phone-wrong-code", language, width);
        page.fill("#code", phone.code(-1));
        submit(page);
        usable(page, "/recovery", language, width);
        assertThat(page.locator("main li code").count()).isEqualTo(8);
        page.click("main .govuk-button");
        usable(page, "/account-with-phone", language, width);

        page.click("a[href='/account/tokens/new']");
        page.fill("#name", "Gecə hesabatı");
        submit(page);
        usable(page, "/token-once", language, width);
        page.click("main a.govuk-button");
        usable(page, "/account-with-token", language, width);

        Page second = browser.page(language, width);
        enter(second, name, password);
        usable(second, "/sign-in-code", language, width);
        second.fill("#code", phone.code(0));
        submit(second);
        second.navigate(address("/account"));
        second.click("a[href='/account/phone']");
        usable(second, "/phone-remove", language, width);
        second.fill("#password", password);
        submit(second);
        usable(second, "/account-phone-removed", language, width);
        second.navigate(address("/audit"));
        usable(second, "/refused", language, width);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void anAuditorChecksTheChain(String language, int width) {
        Page page = browser.page(language, width);
        enter(page, "sevda.qasimova", DemoAccounts.PASSWORD);
        page.navigate(address("/audit"));
        page.click("form[action='/audit/verify'] button");
        usable(page, "/audit-chain", language, width);
        assertThat(page.locator(".mark--ok").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "az,390"})
    void twoAdministratorsAndTheGlass(String language, int width) {
        Page asker = browser.page(language, width);
        enter(asker, "aygun.rzayeva", DemoAccounts.PASSWORD);
        asker.navigate(address("/glass"));
        asker.fill("#ground", "qısa");
        asker.click("main form[action='/glass'] button");
        usable(asker, "/glass-wrong", language, width);
        asker.fill("#ground", "Qaralama barədə şikayət daxil olub (nümunə)");
        asker.click("main form[action='/glass'] button");
        Page opener = browser.page(language, width);
        enter(opener, "orxan.quliyev", DemoAccounts.PASSWORD);
        opener.navigate(address("/glass"));
        usable(opener, "/glass-asked", language, width);
        opener.click("form[action$='/open'] button");
        usable(opener, "/glass-open", language, width);
        asker.navigate(address("/purpose"));
        asker.check("#purpose-BREAK_GLASS");
        submit(asker);
        asker.navigate(address("/evidence?drafts=true"));
        usable(asker, "/glass-in-force", language, width);
        opener.navigate(address("/glass"));
        opener.click("form[action$='/close'] button");
    }

    private String opened(String name, String language, int width) {
        Page page = browser.page(language, width);
        enter(page, "orxan.quliyev", DemoAccounts.PASSWORD);
        page.navigate(address("/accounts/new"));
        page.fill("#name", "Yanlış ad");
        submit(page);
        usable(page, "/accounts-wrong", language, width);
        page.fill("#name", name);
        page.fill("#person", "Nümunə İlkgün");
        page.selectOption("#agency", "AZ-SMS");
        page.check("#role_CONTACT_POINT");
        page.selectOption("#language", language);
        submit(page);
        usable(page, "/password-once", language, width);
        return page.locator("#word").textContent();
    }

    private static void enter(Page page, String name, String password) {
        page.navigate(address("/sign-in"));
        page.fill("#name", name);
        page.fill("#password", password);
        submit(page);
    }

    private static void submit(Page page) {
        page.click("main form button[type=submit]");
    }

    private static void usable(Page page, String what, String language, int width) {
        BrowserStoryTest.usable(page, what, language, width);
    }

    private static String address(String path) {
        return "http://localhost:" + PlatformForTests.port() + path;
    }
}
