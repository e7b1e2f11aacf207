package org.durna.person;

import java.util.HashMap;
import java.util.Map;
import org.durna.access.DemoAccounts;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the stories write people down, as an official at a counter does. */
final class Counter {
    private Counter() {}

    /** Somebody who signed in, and reads English. */
    static Browser as(String account) {
        Browser browser = new Browser(PlatformForTests.port());
        browser.signIn(account, DemoAccounts.PASSWORD);
        browser.get("/?lang=en");
        return browser;
    }

    /** Somebody new, though the registry may ask whether it is somebody it knows. */
    static String written(Browser who, String surname, String given, String born, String key, String number) {
        Map<String, String> said = new HashMap<>(said(surname, given, born, key, number));
        String first =
                who.submit("/people/new", said).headers().firstValue("Location").orElse("");
        if (first.isEmpty()) {
            said.putAll(Map.of("who", "new", "why", "a story wants two"));
            first = who.submit("/people/new", said)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
        return first.replaceFirst(".*/people/(.*)\\?.*", "$1");
    }

    static Map<String, String> said(String surname, String given, String born, String key, String number) {
        return Map.of(
                "surname", surname,
                "given", given,
                "born", born,
                "keeper_key", key,
                "number_0", number,
                "number_kind_0", "PERSONAL_NUMBER",
                "dated", "2026-11-01");
    }

    /** Whoever is new is compared with all; the platform's own turn may have some of them in hand. */
    static void compare() {
        do {
            PlatformForTests.bean(CompareNewcomers.class).all();
        } while (PlatformForTests.bean(JdbcClient.class)
                .sql("select exists (select from person.assertion where not compared)")
                .query(Boolean.class)
                .single());
    }
}
