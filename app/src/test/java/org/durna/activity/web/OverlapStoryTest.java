package org.durna.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;

/** What looks like an activity is shown with its reasons before the activity is saved; a draft of others is never hinted at. */
@OnThePlatform
class OverlapStoryTest {
    private final Browser officer = Browser.of(PlatformForTests.port(), "rashad.huseynov");

    OverlapStoryTest() {
        officer.submit("/purpose", Map.of("purpose", "COORDINATION"));
    }

    @Test
    void theKnownDuplicateOfTheDemonstrationIsCaughtWithItsReasons() {
        Map<String, String> fields = fields("en", "Course for detection of forged travel documents", "PLATFORM");
        HttpResponse<String> asked = officer.submit("/about", "/activities/new", fields);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Is this already being done?")
                .contains("Training course on the detection of forged and altered travel documents")
                .contains("Theme: Document security")
                .contains("Place: Baku")
                .contains("At the same time:")
                .contains("Works in both:")
                .contains("Saxta və dəyişdirilmiş səyahət sənədlərinin aşkarlanması")
                .contains("forged ~ Saxta");
        assertThat(officer.get("/activities?clause=III.1").body()).doesNotContain("Course for detection of forged");
    }

    @Test
    void aDecisionNeedsItsSentenceStaysAndIsNotAskedForAgainUntilSomethingChanged() {
        Map<String, String> first =
                fields("en", "Glass laboratory calibration for hologram kinegram sheets", "PLATFORM");
        String one = saved(officer.submit("/about", "/activities/new", first));
        Map<String, String> second =
                fields("en", "Calibration of kinegram hologram sheets, glass laboratory", "PLATFORM");
        assertThat(officer.submit("/about", "/activities/new", second).body()).contains("Is this already being done?");
        String number = one.replaceAll("\\D", "");
        second.put("overlaps_asked", "yes");
        second.put("verdict_" + number, "complements");
        assertThat(officer.submit("/about", "/activities/new", second).body()).contains("Say why in one sentence");
        second.put("sentence_" + number, "One is for the border, the other for the laboratory (a sample).");
        String two = saved(officer.submit("/about", "/activities/new", second));

        assertThat(officer.get(one).body()).contains("One is for the border").contains("complements");
        assertThat(officer.get(two).body()).contains("One is for the border");
        second.keySet().removeIf(each -> each.startsWith("verdict_") || each.startsWith("sentence_"));
        second.put("version", "1");
        second.put("body_en", "A longer text");
        assertThat(officer.submit("/about", two + "/edit", second).statusCode()).isEqualTo(302);
        second.put("version", "2");
        second.put("place_ganja", "on");
        assertThat(officer.submit("/about", two + "/edit", second).body()).contains("Is this already being done?");
    }

    @Test
    void aDraftThatTheReaderMayNotSeeIsNeverHintedAt() {
        String words = "Zirconium kiosk avionics for queue buzzers";
        saved(officer.submit("/about", "/activities/new", fields("en", words, "OWN")));
        Browser foreign = Browser.of(PlatformForTests.port(), "clara.lindqvist");
        Map<String, String> same = fields("en", words, "OWN");
        same.put("lead", "EU-DEL");
        HttpResponse<String> written = foreign.submit("/about", "/activities/new", same);
        assertThat(written.statusCode()).as("saved at once, nothing asked").isEqualTo(302);
        assertThat(officer.submit("/about", "/activities/new", fields("en", words, "OWN"))
                        .body())
                .as("their own draft they are asked about")
                .contains("Is this already being done?")
                .doesNotContain("Delegation of the European Union");
    }

    private static String saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("\\?.*", "")
                .replaceAll("^https?://[^/]*", "");
    }

    private static Map<String, String> fields(String language, String title, String visibility) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title_" + language, title);
        fields.put("lead", "AZ-SMS");
        fields.put("clause_III.1", "on");
        fields.put("theme_document-security", "on");
        fields.put("group_border-officers", "on");
        fields.put("place_baku", "on");
        fields.put("partner_0", "agency:NL-IND");
        fields.put("status", "implementation");
        fields.put("planned_start", "2026-09-01");
        fields.put("planned_end", "2027-06-30");
        fields.put("visibility", visibility);
        fields.put("version", "0");
        return fields;
    }
}
