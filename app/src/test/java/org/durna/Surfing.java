package org.durna;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.durna.access.DemoAccounts;
import org.durna.access.PlatformForTests;

/** Steps that every story in a browser takes. */
final class Surfing {
    private Surfing() {}

    static String address(String path) {
        return "http://localhost:" + PlatformForTests.port() + path;
    }

    static void signIn(Page page, String account) {
        page.navigate(address("/sign-in"));
        page.fill("#name", account);
        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("main button[type=submit]");
    }

    /** What keeps somebody from using the page, by the rules of WCAG 2.2 AA; nothing is well. */
    static List<String> serious(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
