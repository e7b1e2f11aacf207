package org.durna;

import com.microsoft.playwright.Page;
import java.util.List;
import org.durna.access.DemoAccounts;
import org.durna.access.PlatformForTests;

/** Steps that every story in a browser takes. */
final class Surfing {
    private static final List<String> CRITERIA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules are in every page already ({@link TestBrowser#page}); only what is serious comes back. */
    private static final String SERIOUS = """
            async criteria => (await axe.run(document, {runOnly: criteria, resultTypes: ['violations'], preload: false})).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.slice(0, 2).map(node => node.html).join(' '))""";

    private Surfing() {}

    static String address(String path) {
        return "http://localhost:" + PlatformForTests.port() + path;
    }

    static void signIn(Page page, String account) {
        signIn(page, address(""), account);
    }

    /** @param origin of a platform that is not the shared one */
    static void signIn(Page page, String origin, String account) {
        page.navigate(origin + "/sign-in");
        page.fill("#name", account);
        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("main button[type=submit]");
    }

    /** What keeps somebody from using the page, by the rules of WCAG 2.2 AA, each with where it stands; nothing is well. */
    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) {
        return (List<String>) page.evaluate(SERIOUS, CRITERIA);
    }
}
