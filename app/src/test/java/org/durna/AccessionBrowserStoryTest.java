package org.durna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.Surfing.address;
import static org.durna.Surfing.signIn;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.durna.access.OnThePlatform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state joins from a day on: what it did before stays a partner's work, what it does afterwards is a party's, on every page by its day. */
@ExtendWith(WithBrowser.class)
@OnThePlatform
class AccessionBrowserStoryTest {
    private static final String CLAUSE = "V.1";

    private final TestBrowser browser;

    AccessionBrowserStoryTest(TestBrowser browser) {
        this.browser = browser;
    }

    /** What one run of the story is about: the state that joins, an agency of it, and its day. */
    private record Joining(String language, int width, String state, String agency, LocalDate day) {
        LocalDate eve() {
            return day.minusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,1280,EE,EE-MOI,2027-05-01,Harbour archive of microfilms,Orchid greenhouse for seasonal gardeners,Unsaid lighthouse",
        "az,390,FI,FI-MIGRI,2027-06-01,Meşə yollarının xəritəsi,Saatsaz emalatxanasında təcrübə,Deyilməmiş körpü"
    })
    void aStateThatJoinsHasItsActivitiesBeforeAndAfter(
            String language,
            int width,
            String state,
            String agency,
            LocalDate day,
            String before,
            String after,
            String draft) {
        Joining joining = new Joining(language, width, state, agency, day);
        Page page = browser.page(language, width);
        signIn(page, "nigar.aliyeva");
        record(page, joining, before, () -> {
            page.selectOption("#partner_0", "party:" + state);
            page.fill("#planned_start", "2026-02-01");
            page.selectOption("#visibility", "PUBLIC");
        });
        page.click("main a[href$='/edit']");
        assertThat(page.locator("#partner_0").inputValue())
                .as("a state that has not joined stays a partner when the activity is changed")
                .isEqualTo("party:" + state);
        join(page, joining);
        record(page, joining, after, () -> {
            page.selectOption("#lead", agency);
            page.fill("#planned_start", day.toString());
            page.selectOption("#visibility", "PUBLIC");
        });
        record(page, joining, draft, () -> {
            page.selectOption("#partner_0", "agency:" + agency);
            page.fill("#planned_start", day.toString());
            page.selectOption("#visibility", "OWN");
        });

        page.navigate(address("/?on=" + joining.eve()));
        assertThat(page.locator("thead").first().textContent()).doesNotContain(state);
        String counted = counted(page);
        page.navigate(address("/?on=" + day));
        assertThat(page.locator("thead").first().textContent()).contains(state);
        assertThat(counted(page)).isNotEqualTo(counted);
        BrowserStoryTest.usable(page, "/ with a state that joined", language, width);

        page.locator("thead a[href^='/parties/" + state + "']").click();
        assertThat(page.url()).as("the day goes along").endsWith("?on=" + day);
        assertThat(standing(page)).isEqualTo(language.equals("en") ? "joined later" : "sonradan qoşulub");
        assertThat(activities(page)).contains(before, after, draft);
        assertThat(marked(page, before))
                .as("what began before stays a partner's work")
                .isTrue();
        assertThat(marked(page, after)).isFalse();
        BrowserStoryTest.usable(page, "/parties/{code} from its day on", language, width);

        page.fill("#on", joining.eve().toString());
        page.locator("main form.filters button").click();
        assertThat(standing(page)).isEqualTo(language.equals("en") ? "partner, not a party" : "tərəfdaş (tərəf deyil)");
        assertThat(activities(page)).contains(before).doesNotContain(after).doesNotContain(draft);
        assertThat(marked(page, before)).as("then it was nothing but a partner").isFalse();
        BrowserStoryTest.usable(page, "/parties/{code} on the eve", language, width);

        page.navigate(address("/parties/" + state + "?on=2026-01-31"));
        assertThat(page.locator("section[aria-labelledby=activities] li").count())
                .isZero();
        BrowserStoryTest.usable(page, "/parties/{code} without activities", language, width);

        page.navigate(address("/declaration/" + CLAUSE + "?on=" + joining.eve()));
        assertThat(activities(page)).doesNotContain(after);
        page.navigate(address("/declaration/" + CLAUSE + "?on=" + day));
        assertThat(activities(page)).contains(after);

        Page stranger = browser.page(language, width);
        stranger.navigate(address("/parties/" + state + "?on=" + day));
        assertThat(activities(stranger)).contains(before, after).doesNotContain(draft);
    }

    private static void record(Page page, Joining joining, String title, Runnable rest) {
        page.navigate(address("/activities/new?clause=" + CLAUSE));
        page.fill("#title_" + joining.language(), title + " (a sample)");
        rest.run();
        page.locator("main form[action='/activities/new'] button[type=submit]").click();
        assertThat(page.url()).as(title).matches(".*/activities/\\d+\\?done=activity-added");
    }

    private static void join(Page page, Joining joining) {
        page.navigate(address("/parties"));
        page.click("main a[href='/parties/join']");
        page.selectOption("#party", joining.state());
        page.fill("#from", joining.day().toString());
        page.fill("#ground", "Nota (a sample)");
        page.click("main form button[type=submit]");
        assertThat(page.url()).contains("done=party-joined");
        BrowserStoryTest.usable(page, "/parties/{code} joined", joining.language(), joining.width());
    }

    private static String counted(Page page) {
        return page.locator("a[href='/activities?clause=" + CLAUSE + "']").textContent();
    }

    private static String standing(Page page) {
        return page.locator("main p.lead").textContent().replaceAll(" ·.*", "").strip();
    }

    private static String activities(Page page) {
        return page.locator("section[aria-labelledby=activities]").textContent();
    }

    private static boolean marked(Page page, String title) {
        return page.locator("section[aria-labelledby=activities] li", new Page.LocatorOptions().setHasText(title))
                        .locator(".mark:not(.mark--warn)")
                        .count()
                == 1;
    }
}
