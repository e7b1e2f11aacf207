package org.durna.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer writes an activity down, another changes it at the same time, it is taken back and put back; programs do the same. */
@OnThePlatform
class ActivityStoryTest {
    private final Browser officer = Browser.of(PlatformForTests.port(), "nigar.aliyeva");

    @Test
    void theDemonstrationHasWorkUnderEveryInitiativeButThoseWhereNobodyWorks() {
        JsonNode initiatives = json("/api/initiatives").get("items");
        var with = new TreeSet<String>();
        for (JsonNode each : json("/api/activities?limit=199").get("items")) {
            each.get("clauses").forEach(clause -> with.add(clause.asString()));
        }
        var without = new TreeSet<String>();
        StreamSupport.stream(initiatives.spliterator(), false)
                .filter(each -> !each.get("sample").asBoolean())
                .map(each -> each.get("id").asString())
                .filter(each -> !with.contains(each))
                .forEach(without::add);
        assertThat(without).containsExactly("I.4", "V.3");
        assertThat(officer.get("/").body()).contains("/activities?clause=I.1").doesNotContain("/activities?clause=I.4");
        assertThat(officer.get("/declaration/III.1").body()).contains("Training course on detecting forged documents");
    }

    @Test
    void anActivityIsWrittenChangedTakenBackAndPutBack() {
        String address = written("Bir kurs");
        assertThat(officer.get(address).body()).contains("Bir kurs").contains("III.1");
        HttpResponse<String> changed = officer.submit(address + "/edit", changed("Bir kurs, yenilənmiş", "1"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(302);
        assertThat(officer.get(address).body()).contains("Bir kurs, yenilənmiş");

        assertThat(officer.submit("/about", address + "/withdraw", Map.of()).body())
                .contains("taken back");
        assertThat(officer.get(address).statusCode()).isEqualTo(404);
        officer.submit("/about", address + "/restore", Map.of());
        assertThat(officer.get(address).statusCode()).isEqualTo(200);
        assertThat(audited(address))
                .contains("activity.added", "activity.changed", "activity.withdrawn", "activity.restored");
        assertThat(audited(address)).contains("activity.draft-read");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStandsBesideWhatWasWritten() {
        String address = written("Birinci ad");
        officer.submit(address + "/edit", changed("İkinci ad", "1"));
        HttpResponse<String> stale = officer.submit(address + "/edit", changed("Üçüncü ad", "1"));
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.body()).contains("İkinci ad").contains("Üçüncü ad").contains("name=\"version\" value=\"2\"");
        assertThat(officer.get(address).body()).contains("İkinci ad").doesNotContain("Üçüncü ad");
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        Map<String, String> fields = changed("", "0");
        fields.remove("clause_III.1");
        fields.put("planned_start", "2026-05-01");
        fields.put("planned_end", "2026-04-01");
        fields.put("actual_start", "2099-01-01");
        fields.put("result_0_target", "1.250.000,50");
        fields.put("document_0_title", "A paper");
        fields.put("document_0_url", "javascript:alert(1)");
        fields.put("partner_0", "agency:NO-SUCH");
        String page = officer.submit("/activities/new", fields).body();
        assertThat(page)
                .contains("Write a title in at least one language")
                .contains("Choose at least one initiative")
                .contains("This end lies before the start")
                .contains("This day has not come yet")
                .contains("“1.250.000,50” is not a number")
                .contains("is not a web address")
                .contains("There is no organisation “agency:NO-SUCH”");
    }

    @Test
    void aDraftIsSeenByItsOwnAgencyAlone() {
        String address = written("Gizli qaralama");
        Browser foreign = Browser.of(PlatformForTests.port(), "clara.lindqvist");
        assertThat(foreign.get(address).statusCode()).isEqualTo(404);
        assertThat(foreign.get("/activities?clause=III.1").body()).doesNotContain("Gizli qaralama");
        assertThat(foreign.get("/activities.csv?clause=III.1").body()).doesNotContain("Gizli qaralama");
        assertThat(foreign.get("/declaration/III.1").body()).doesNotContain("Gizli qaralama");
        assertThat(new Browser(PlatformForTests.port()).get(address).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/activities.csv?clause=III.1").body()).contains("Gizli qaralama");
    }

    @Test
    void anImplementerMayNotPublish() {
        Browser implementer = Browser.of(PlatformForTests.port(), "marta.novak");
        Map<String, String> fields = changed("Public at once", "0");
        fields.put("visibility", "PUBLIC");
        fields.put("lead", "ICMPD");
        assertThat(implementer.submit("/activities/new", fields).body()).contains("Your duty does not allow");
    }

    @Test
    void aProgramWritesOncePerKeyAndOverwritesNothing() {
        Caller program = Caller.program("nigar.aliyeva", Purpose.COORDINATION);
        String key = UUID.randomUUID().toString();
        String entry = """
                {"title":{"en":"By a program %s"},"lead":"AZ-MFA","clauses":["I.1","I.2"],"themes":["statistics"],
                 "partners":["name:A sample company"],"status":"pipeline","plannedStart":"2027-01-01",
                 "results":[{"title":{"en":"reports"},"target":2}]}""".formatted(key);
        HttpResponse<String> first = post(program, key, entry);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(post(program, key, entry).body()).isEqualTo(first.body());
        String place = first.headers().firstValue("Location").orElseThrow();
        assertThat(program.send(
                                "PUT",
                                place,
                                entry,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "If-Match",
                                "\"7\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> wrong = post(
                program,
                UUID.randomUUID().toString(),
                "{\"title\":{\"en\":\"x\"},\"lead\":\"NOBODY\",\"clauses\":[\"Z.9\"],\"themes\":[\"zz\"],\"status\":\"going\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"lead\"", "\"clauses\"", "\"themes\"", "\"status\"", "\"planned_start\"");
    }

    private static HttpResponse<String> post(Caller program, String key, String entry) {
        return program.send(
                "POST", "/api/activities", entry, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private String written(String title) {
        HttpResponse<String> written = officer.submit("/activities/new", changed(title, "0"));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(302);
        return written.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("\\?.*", "")
                .replaceAll("^https?://[^/]*", "");
    }

    private static Map<String, String> changed(String title, String version) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title_az", title);
        fields.put("lead", "AZ-MFA");
        fields.put("clause_III.1", "on");
        fields.put("theme_document-security", "on");
        fields.put("partner_0", "agency:NL-IND");
        fields.put("status", "implementation");
        fields.put("planned_start", "2026-02-01");
        fields.put("planned_end", "2027-02-01");
        fields.put("actual_start", "2026-03-01");
        fields.put("visibility", "OWN");
        fields.put("version", version);
        return fields;
    }

    private static java.util.List<String> audited(String address) {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("select distinct action from audit.entry where subject_kind = 'activity'"
                        + " and subject_ids @> array[:id]::text[]")
                .param("id", address.replaceAll("\\D", ""))
                .query(String.class)
                .list();
    }

    private static JsonNode json(String address) {
        return JsonMapper.shared().readTree(Caller.anybody("en").get(address).body());
    }
}
