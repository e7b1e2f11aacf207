package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.PlatformForTests;
import org.durna.access.rules.OneTimeCodes;
import org.junit.jupiter.api.Test;

/** What people do with their own account: language, password, the browsers they are signed in with, a phone. */
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
        lale.browser()
                .submit("/account", "/account/sessions/end", Map.of("handle", Newcomer.found(page, HANDLE)));
        assertThat(forgotten.get("/account").statusCode()).isEqualTo(303);
        assertThat(lale.browser().get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aPhoneIsAddedAskedForReplacedByPaperAndRemoved() {
        Newcomer kamran = Newcomer.arrives("kamran.own", "AZ-SMS", "CONTACT_POINT");
        Phone phone = new Phone();
        List<String> paper = enrol(kamran, phone);
        assertThat(paper).hasSize(8);
        assertThat(kamran.browser().get("/account").body()).contains("8 recovery codes left");

        Browser withPhone = passwordOnly(kamran);
        assertThat(withPhone.submit("/sign-in/code", Map.of("code", phone.last)).statusCode())
                .as("a code that was used before")
                .isEqualTo(422);
        assertThat(withPhone.submit("/sign-in/code", Map.of("code", phone.next())).statusCode())
                .isEqualTo(303);
        assertThat(withPhone.get("/account").statusCode()).isEqualTo(200);

        Browser withPaper = passwordOnly(kamran);
        assertThat(withPaper.submit("/sign-in/code", Map.of("code", paper.getFirst())).statusCode())
                .isEqualTo(303);
        assertThat(withPaper.get("/account").body()).contains("7 recovery codes left");
        assertThat(passwordOnly(kamran)
                        .submit("/sign-in/code", Map.of("code", paper.getFirst()))
                        .statusCode())
                .as("a code of paper serves once")
                .isEqualTo(422);

        assertThat(kamran.browser().submit("/account/phone", "/account/phone/remove", Map.of("password", "no")).body())
                .contains("The present password is not right");
        kamran.browser().submit("/account/phone", "/account/phone/remove", Map.of("password", kamran.password()));
        assertThat(kamran.another().get("/account").statusCode()).isEqualTo(200);
    }

    /** Reads the square and the secret from the page, and proves the phone with its first code. */
    private static List<String> enrol(Newcomer person, Phone phone) {
        String page = person.browser().get("/account/phone").body();
        phone.secret = base32(Newcomer.found(page, TYPED));
        String address = new OneTimeCodes().address("Durna", person.name(), phone.secret);
        assertThat(page).as("the square holds the same secret").contains(Square.of(address).path());
        String closed = Newcomer.found(page, CLOSED);
        HttpResponse<String> wrong =
                person.browser().submit("/account/phone", Map.of("closed", closed, "code", "000000"));
        assertThat(wrong.body()).contains("The code is not right");
        HttpResponse<String> added =
                person.browser().submit("/account/phone", Map.of("closed", closed, "code", phone.next()));
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

    /** An app on a phone, whose clock may be a step ahead: each code it shows is a later one. */
    private static final class Phone {
        private byte[] secret = {};
        private String last = "";
        private int shown = -1;

        String next() {
            last = new OneTimeCodes().codeAt(secret, Instant.now().plusSeconds(30L * shown++));
            return last;
        }
    }

    private static byte[] base32(String text) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : text.toCharArray()) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((held >> bits) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
