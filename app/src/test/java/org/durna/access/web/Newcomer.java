package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.PlatformForTests;

/** Somebody whose account an administrator opens for one story, with a browser in which they are signed in. */
record Newcomer(String name, String password, Browser browser) {
    private static final Pattern WORD = Pattern.compile("id=\"word\">([^<]+)<");

    /** An account opened by an administrator, used for the first time, with its own password. */
    static Newcomer arrives(String name, String agency, String... roles) {
        Browser administrator = Browser.of(PlatformForTests.port(), "orxan.quliyev");
        HttpResponse<String> opened = administrator.submit("/accounts/new", form(name, agency, roles));
        assertThat(opened.statusCode()).isEqualTo(200);
        String once = word(opened);
        Browser browser = new Browser(PlatformForTests.port());
        browser.signIn(name, once);
        String password = "four plain words " + name.hashCode();
        assertThat(browser.submit("/account/password", Map.of("old", once, "wanted", password, "repeated", password))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/account?done=password-changed");
        return new Newcomer(name, password, browser);
    }

    /** The fields of the form by which an account is opened. */
    static Map<String, String> form(String name, String agency, String... roles) {
        Map<String, String> form = new HashMap<>();
        form.put("name", name);
        form.put("person", "Nümunə " + name);
        form.put("agency", agency);
        form.put("language", "en");
        for (String role : roles) {
            form.put("role_" + role, "on");
        }
        return form;
    }

    /** The word that a page shows this once: a password, a token. */
    static String word(HttpResponse<String> page) {
        return found(page.body(), WORD);
    }

    static String found(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    /** Another browser of the same person. */
    Browser another() {
        Browser other = new Browser(PlatformForTests.port());
        other.signIn(name, password);
        return other;
    }
}
