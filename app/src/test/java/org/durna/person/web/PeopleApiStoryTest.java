package org.durna.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A keeper's program writes people down, finds them and reads them; whoever is sealed is not there for it. */
@OnThePlatform
class PeopleApiStoryTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Caller program = Caller.program("kamran.abbasov", Purpose.REGISTRATION);
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void eachIsTakenOrRefusedByItself() {
        String two = """
                {"people": [
                  {"number": "API-1", "surname": "Proqramzadə", "given": "Sevil", "born": "1987-04-05", "citizenship": "AZE"},
                  {"surname": "Nömrəsiz"},
                  {"number": "API-2", "surname": "Proqramzadə", "hight": "170"},
                  {"number": "API-1", "surname": "Başqası", "given": "Biri"}]}""";
        HttpResponse<String> first = write("people-1", two);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        JsonNode rows = JSON.readTree(first.body()).get("people");
        String person = rows.get(0).get("person").asString();
        assertThat(rows.get(0).get("problems")).isEmpty();
        assertThat(rows.get(1).toString()).contains("person.import.no-number").doesNotContain("\"person\":\"");
        assertThat(rows.get(2).toString()).contains("person.api.unknown-field", "hight");
        assertThat(rows.get(3).toString()).contains("person.number-taken", person);

        assertThat(write("people-1", two).body()).isEqualTo(first.body());
        assertThat(sql.sql("select count(*) from person.assertion where keeper_key = 'API-1'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        JsonNode read = program.json("/api/people/" + person);
        assertThat(read.get("assertions").get(0).get("says").toString())
                .contains("Proqramzadə", "Sevil", "1987-04-05", "API-1");
        assertThat(search("Програмзаде Севил 1987")).contains(person);
    }

    @Test
    void whoeverIsSealedIsNotThere() {
        String person = JSON.readTree(write("people-2", """
                        {"people": [{"number": "API-3", "surname": "Gizlinqızı", "given": "Lalə", "born": "1991-01-07"}]}""").body())
                .get("people")
                .get(0)
                .get("person")
                .asString();
        Browser protector = Browser.of(PlatformForTests.port(), "lale.hacizade");
        assertThat(protector
                        .submit("/people/" + person + "/seal", Map.of("ground", "a shelter"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> sealed = program.get("/api/people/" + person);
        HttpResponse<String> never = program.get("/api/people/000-000-000");
        assertThat(sealed.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
        assertThat(sealed.body()).isEqualTo(never.body());
        assertThat(search("Gizlinqızı Lalə 1991")).doesNotContain(person);
    }

    @Test
    void whatIsRestrictedIsNotSaid() {
        String person = JSON.readTree(write("people-3", """
                        {"people": [{"number": "API-4", "surname": "Məhdudlu", "given": "Rəna", "born": "1970-09-09"}]}""").body())
                .get("people")
                .get(0)
                .get("person")
                .asString();
        sql.sql("""
                with asked as (
                  insert into person.rights_request (id, origin, kind, concerns, asked, received, due, term_from, taken_at, taken_by,
                    agency, state, why, decided_by, decided_at)
                  select gen_random_uuid(), origin, 'RESTRICTION', array[id], 'x', '2026-11-01', '2026-12-01', '2026-11-01', now(),
                    'x', keeper, 'GRANTED', 'x', 'x', now()
                  from person.assertion where keeper_key = 'API-4' returning id, concerns)
                insert into person.restriction (assertion, request, since) select concerns[1], id, now() from asked""").update();
        assertThat(program.json("/api/people/" + person).toString())
                .contains("\"restricted\":true")
                .doesNotContain("Məhdudlu");
        assertThat(search("Məhdudlu Rəna 1970")).contains(person).doesNotContain("Məhdudlu");
        Browser clerk = Browser.of(PlatformForTests.port(), "kamran.abbasov");
        clerk.get("/?lang=en");
        String found =
                clerk.submit("/people", Map.of("words", "Məhdudlu Rəna 1970")).body();
        assertThat(found.substring(found.indexOf("<article")))
                .contains(person, "only kept")
                .doesNotContain("Məhdudlu", "1970");
    }

    @Test
    void withoutPeopleNothingIsDone() {
        assertThat(write("people-4", "{\"people\": []}").body()).contains("person.api.how-many");
        assertThat(write("people-5", "{}").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> write(String key, String body) {
        return program.send("POST", "/api/people", body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private String search(String words) {
        return program.send(
                        "POST",
                        "/api/people/searches",
                        "{\"words\": \"" + words + "\"}",
                        "Content-Type",
                        "application/json")
                .body();
    }
}
