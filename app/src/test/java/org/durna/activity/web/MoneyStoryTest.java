package org.durna.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;

/** An officer says where the money of an activity comes from and how it moved; what is passed on counts once, and no rate is guessed. */
@OnThePlatform
class MoneyStoryTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Browser officer = Browser.of(PlatformForTests.port(), "clara.lindqvist");

    @Test
    void twoMillionOfWhichThreeHundredThousandArePassedOnAreTwoMillion() {
        String address = activity();
        assertThat(sources(address, "1", "union", "80", "member-state", "15"))
                .contains("The shares add up to 95, not to 100");
        assertThat(sources(address, "1", "union", "80", "member-state", "20")).isEmpty();
        String page = officer.get(address + "/money").body();
        String source = first(page, "<option value=\"(\\d+)\"");
        assertThat(flow(address, source, "2000000", "EUR", "party:EU", "agency:ICMPD"))
                .isEmpty();
        assertThat(flow(address, source, "300000", "EUR", "agency:ICMPD", "agency:IOM"))
                .isEmpty();
        String money = officer.get(address + "/money").body();
        assertThat(totals(money)).contains("2,000,000.00").doesNotContain("2,300,000.00");
        assertThat(officer.get(address).body()).contains(address + "/money");

        assertThat(flow(address, source, "100", "GBP", "party:EU", "agency:IOM"))
                .isEmpty();
        assertThat(officer.get(address + "/money").body()).contains("no rate");

        String taken = first(money, "/activities/money/(\\d+)/withdraw");
        assertThat(officer.submit("/about", "/activities/money/" + taken + "/withdraw", Map.of())
                        .body())
                .contains("taken back");
        assertThat(totals(officer.get(address + "/money").body())).doesNotContain("2,000,000.00");
        officer.submit("/about", "/activities/money/" + taken + "/restore", Map.of());
        assertThat(totals(officer.get(address + "/money").body())).contains("2,000,000.00");
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        String address = activity();
        sources(address, "1", "union", "100", "", "");
        String source = first(officer.get(address + "/money").body(), "<option value=\"(\\d+)\"");
        assertThat(flow(address, source, "1.250.000,50", "EURO", "party:EU", "party:EU"))
                .contains("“1.250.000,50” is not an amount")
                .contains("at most 3 characters")
                .contains("Giver and receiver are the same");
        assertThat(flow(address, source, "5", "ZZZ", "party:EU", "agency:IOM")).contains("There is no currency “ZZZ”");
        assertThat(flow(address, "999999", "5", "EUR", "party:EU", "agency:IOM"))
                .contains("no such source");
        assertThat(sources(address, "1", "union", "100", "", "")).contains("name=\"version\" value=\"2\"");
    }

    @Test
    void aForeignersDraftTellsNothingOfItsMoney() {
        String address = activity();
        Browser foreign = Browser.of(PlatformForTests.port(), "nigar.aliyeva");
        assertThat(foreign.get(address + "/money").statusCode()).isEqualTo(404);
        assertThat(foreign.submit("/about", address + "/money/sources", Map.of("source_0_whose", "union"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRateIsEnteredWithItsSource() {
        Map<String, String> rate = new HashMap<>(Map.of("currency", "CHF", "day", "2026-11-01", "rate", "1,05"));
        assertThat(officer.submit("/activities/rates", rate).body()).contains("Fill in this field");
        rate.put("source", "An invented bank, sample");
        assertThat(officer.submit("/activities/rates", rate).statusCode()).isEqualTo(302);
        assertThat(officer.get("/activities/rates").body())
                .contains("An invented bank, sample")
                .contains("unverified");
        rate.put("currency", "EUR");
        assertThat(officer.submit("/activities/rates", rate).body()).contains("has no rate of its own");
    }

    @Test
    void allMoneyStandsByItsOwner() {
        String page = officer.get("/activities/money").body();
        assertThat(page)
                .contains("Union")
                .contains("Home state")
                .contains("Member state")
                .contains("set aside");
        assertThat(officer.get("/activities/money.xlsx").statusCode()).isEqualTo(200);
        assertThat(officer.get("/").body()).contains("Union: ");
    }

    private String activity() {
        Map<String, String> fields = Map.of(
                "title_en",
                "An activity with money",
                "lead",
                "EU-DEL",
                "clause_I.1",
                "on",
                "status",
                "pipeline",
                "planned_start",
                // far from each other, so that they are not taken for one
                (2030 + 3 * COUNT.incrementAndGet()) + "-01-01",
                "visibility",
                "OWN",
                "version",
                "0");
        return officer.submit("/activities/new", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("\\?.*", "")
                .replaceAll("^https?://[^/]*", "");
    }

    /** What the page says when it is shown again; empty where it was taken. */
    private String sources(String address, String version, String one, String share, String other, String otherShare) {
        var answer = officer.submit(
                "/about",
                address + "/money/sources",
                Map.of(
                        "version",
                        version,
                        "source_0_whose",
                        one,
                        "source_0_share",
                        share,
                        "source_1_whose",
                        other,
                        "source_1_share",
                        otherShare));
        return answer.statusCode() == 302 ? "" : answer.body();
    }

    private String flow(String address, String source, String amount, String currency, String from, String to) {
        Map<String, String> fields = Map.of(
                "source",
                source,
                "kind",
                "disbursed",
                "day",
                "2026-10-01",
                "amount",
                amount,
                "currency",
                currency,
                "provider",
                from,
                "receiver",
                to);
        var answer = officer.submit("/about", address + "/money/flows", fields);
        return answer.statusCode() == 302 ? "" : answer.body();
    }

    private static String totals(String page) {
        int from = page.indexOf("id=\"totals\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
