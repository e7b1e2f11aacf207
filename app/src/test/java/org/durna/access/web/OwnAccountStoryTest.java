package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;

/** What people do with their own account: language, password, the browsers they are signed in with, a phone. */
@OnThePlatform
class OwnAccountStoryTest {
    private static final Pattern TYPED = Pattern.compile("type this: <code[^>]*>([A-Z2-7]+)<");
    private static final Pattern CLOSED = Pattern.compile("name=\"closed\" value=\"([^\"]+)\"");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-9-]{19})</code></li>");
    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([0-9a-f]{64})\"");

    @Test
    void thePagesSpeakTheLanguageOneHasChosen() {
        Newcomer aysel = Newcomer.arrives("aysel.own", "AZ-SMS", "CONTACT_POINT");
        HttpResponse<String> changed =
                aysel.browser().submit("/account", "/account/language", Map.of("language", "az"));
        assertThat(aysel.browser().follow(changed).body())
                .contains("<html lang=\"az\"")
                .contains("<option value=\"az\" lang=\"az\" selected");
    }

    @Test
    void aNewPasswordEndsTheOtherBrowsersAndTheOldOneOpensNothing() {
        Newcomer emin = Newcomer.arrives("emin.own", "AZ-SMS", "CONTACT_POINT");
        Browser other = emin.another();
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
        assertThat(emin.browser()
                        .submit(
                                "/account/password",
                                Map.of("old", "not it", "wanted", "plain words again", "repeated", "plain words again"))
                        .body())
                .contains("The present password is not right");
        assertThat(emin.browser()
                        .submit(
                                "/account/password",
                                Map.of("old", emin.password(), "wanted", "short", "repeated", "short"))
                        .body())
                .contains("A password has at least 12 characters");
        emin.browser()
                .submit(
                        "/account/password",
                        Map.of("old", emin.password(), "wanted", "plain words again", "repeated", "plain words again"));
        assertThat(emin.browser().get("/account").statusCode()).isEqualTo(200);
        assertThat(other.get("/account").statusCode()).isEqualTo(303);
        assertThat(new Browser(PlatformForTests.port())
                        .signIn("emin.own", emin.password())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aBrowserLeftBehindIsSignedOutFromHere() {
        Newcomer lale = Newcomer.arrives("lale.own", "AZ-SMS", "CONTACT_POINT");
        Browser forgotten = lale.another();
        String page = lale.browser().get("/account").body();
        assertThat(page).contains("this browser");
        lale.browser().submit("/account", "/account/sessions/end", Map.of("handle", Newcomer.found(page, HANDLE)));
        assertThat(forgotten.get("/account").statusCode()).isEqualTo(303);
        assertThat(lale.browser().get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aPhoneIsAddedAskedForReplacedByPaperAndRemoved() {
        Newcomer kamran = Newcomer.arrives("kamran.own", "AZ-SMS", "CONTACT_POINT");
        String page = kamran.browser().get("/account/phone").body();
        PhoneForTests phone = new PhoneForTests(Newcomer.found(page, TYPED));
        assertThat(page)
                .as("the square holds the same secret")
                .contains(Square.of(phone.address("kamran.own")).path());
        List<String> paper = enrol(kamran, phone, Newcomer.found(page, CLOSED));
        assertThat(paper).hasSize(8);
        assertThat(kamran.browser().get("/account").body()).contains("8 recovery codes left");

        Browser withPhone = passwordOnly(kamran);
        assertThat(withPhone
                        .submit("/sign-in/code", Map.of("code", phone.code(-1)))
                        .statusCode())
                .as("a code that was used before")
                .isEqualTo(422);
        assertThat(withPhone
                        .submit("/sign-in/code", Map.of("code", phone.code(0)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(withPhone.get("/account").statusCode()).isEqualTo(200);

        Browser withPaper = passwordOnly(kamran);
        assertThat(withPaper
                        .submit("/sign-in/code", Map.of("code", paper.getFirst()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(withPaper.get("/account").body()).contains("7 recovery codes left");
        assertThat(passwordOnly(kamran)
                        .submit("/sign-in/code", Map.of("code", paper.getFirst()))
                        .statusCode())
                .as("a code of paper serves once")
                .isEqualTo(422);

        assertThat(kamran.browser()
                        .submit("/account/phone", "/account/phone/remove", Map.of("password", "no"))
                        .body())
                .contains("The present password is not right");
        kamran.browser().submit("/account/phone", "/account/phone/remove", Map.of("password", kamran.password()));
        assertThat(kamran.another().get("/account").statusCode()).isEqualTo(200);
    }

    /** Proves the phone with its first code, and keeps the codes for the day it is lost. */
    private static List<String> enrol(Newcomer person, PhoneForTests phone, String closed) {
        HttpResponse<String> wrong =
                person.browser().submit("/account/phone", Map.of("closed", closed, "code", "000000"));
        assertThat(wrong.body()).contains("The code is not right");
        HttpResponse<String> added =
                person.browser().submit("/account/phone", Map.of("closed", closed, "code", phone.code(-1)));
        List<String> codes = new ArrayList<>();
        Matcher found = RECOVERY.matcher(added.body());
        while (found.find()) {
            codes.add(found.group(1));
        }
        return codes;
    }

    /** A browser in which the password was right and the code is still wanted, so that nothing is open yet. */
    private static Browser passwordOnly(Newcomer person) {
        Browser browser = new Browser(PlatformForTests.port());
        HttpResponse<String> half = browser.signIn(person.name(), person.password());
        assertThat(half.headers().firstValue("Location").orElse("")).startsWith("/sign-in/code");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        return browser;
    }
}
