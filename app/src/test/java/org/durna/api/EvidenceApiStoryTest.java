package org.durna.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program records evidence, changes it and takes it back, and never does anything twice. */
@OnThePlatform
class EvidenceApiStoryTest {
    private final Caller program = Caller.program("nigar.aliyeva", Purpose.COORDINATION);
    private final Caller anybody = Caller.anybody("en");

    @Test
    void theSameKeyIsAnsweredTheSameAndRecordsOnce() {
        String key = key();
        String title = "Once " + key;
        HttpResponse<String> first = write(key, entry(title, "own"));
        HttpResponse<String> second = write(key, entry(title, "own"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"))
                .isPresent();
        assertThat(count(title)).isEqualTo(1);
    }

    @Test
    void manyAtOnceWithOneKeyRecordOnce() throws Exception {
        String key = key();
        String title = "At once " + key;
        Callable<String> call = () -> write(key, entry(title, "own")).body();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new HashSet<String>();
            for (var answer : pool.invokeAll(List.of(call, call, call, call))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        }
        assertThat(count(title)).isEqualTo(1);
    }

    @Test
    void anotherContentUnderAUsedKeyIsRefused() {
        String key = key();
        write(key, entry("First " + key, "own"));

        HttpResponse<String> other = write(key, entry("Second " + key, "own"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("api.key-used");
        assertThat(count("Second " + key)).isZero();
        assertThat(program.send("POST", "/api/evidence", entry("No key", "own"), "Content-Type", "application/json")
                        .body())
                .contains("api.key-needed");
        assertThat(count("No key")).isZero();
    }

    @Test
    void aStaleTagOverwritesNothing() {
        HttpResponse<String> written = write(key(), entry("Version 1", "own"));
        String place = written.headers().firstValue("Location").orElseThrow();
        String tag = written.headers().firstValue("ETag").orElseThrow();

        assertThat(change(place, "Version 2", "If-Match", tag).statusCode()).isEqualTo(200);
        HttpResponse<String> stale = change(place, "Version 2 of somebody else", "If-Match", tag);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("Nothing was overwritten");
        assertThat(change(place, "Without a tag").statusCode()).isEqualTo(428);
        assertThat(withdraw(place, tag).statusCode()).isEqualTo(412);

        HttpResponse<String> now = program.get(place);
        assertThat(now.body()).contains("\"Version 2\"").doesNotContain("somebody else");
        assertThat(withdraw(place, now.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsSeenByItsAgencyAlone() {
        HttpResponse<String> written = write(key(), entry("A draft of ours", "own"));
        String place = written.headers().firstValue("Location").orElseThrow();
        String tag = written.headers().firstValue("ETag").orElseThrow();
        Caller foreign = Caller.program("clara.lindqvist", Purpose.COORDINATION);

        assertThat(anybody.get(place).statusCode()).isEqualTo(404);
        assertThat(foreign.get(place).statusCode()).isEqualTo(404);
        assertThat(foreign.send("DELETE", place, "", "Idempotency-Key", key(), "If-Match", tag)
                        .statusCode())
                .isEqualTo(404);
        assertThat(anybody.send("DELETE", place, "", "Idempotency-Key", key(), "If-Match", tag)
                        .statusCode())
                .isIn(401, 403);
        assertThat(program.get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        HttpResponse<String> wrong = write(
                key(),
                "{\"clause\":\"no such\",\"happened\":\"31.12.2013\",\"title\":{\"xx\":\"?\"},\"url\":\"ftp://a\"}");

        assertThat(wrong.statusCode()).isEqualTo(422);
        JsonNode errors = JsonMapper.shared().readTree(wrong.body()).get("errors");
        List<String> fields = new ArrayList<>();
        errors.forEach(error -> fields.add(error.get("field").asString()));
        assertThat(fields).contains("clause", "happened", "title", "url");
        assertThat(write(key(), "{\"clause\":\"17\",\"happened\":\"2020-01-01\",\"title\":{\"en\":\"a\\u0000b\"}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(write(key(), "{\"clause\":\"17\",\"happened\":\"2020-01-01\",\"title\":{\"en\":\"a\\ud800b\"}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(write(
                                key(),
                                "{\"clause\":\"17\",\"party\":\"ZZZ\",\"happened\":\"2020-01-01\",\"title\":{\"en\":\"a\"}}")
                        .body())
                .contains("partnership.party.unknown");
    }

    @Test
    void everyPageOfAListTogetherIsTheListOnce() {
        for (String list : List.of(
                "/api/evidence?limit=7",
                "/api/agencies?limit=3",
                "/api/participations?limit=9",
                "/api/indicators?limit=11")) {
            List<String> walked = walk(list);
            assertThat(walked).as(list).doesNotHaveDuplicates();
            String whole = list.replaceAll("limit=\\d+", list.contains("indicators") ? "limit=50" : "limit=199");
            assertThat(walked).as(list).containsExactlyElementsOf(walk(whole));
        }
        assertThat(walk("/api/evidence?limit=7"))
                .hasSize(sql().sql("select count(*) from partnership.evidence"
                                + " where withdrawn_at is null and visibility = 0")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aCursorThatIsNoneOfOursIsRefused() {
        for (String path : List.of("/api/evidence", "/api/agencies", "/api/participations", "/api/indicators")) {
            HttpResponse<String> answer = anybody.get(path + "?cursor=bm9uc2Vuc2U");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("api.cursor");
            assertThat(anybody.get(path + "?limit=0").body()).contains("api.limit");
        }
    }

    private List<String> walk(String list) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = anybody.json(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.get("items").forEach(item -> seen.add(name(item)));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private static String name(JsonNode item) {
        return item.has("initiative")
                ? item.get("initiative").asString() + item.get("party").asString()
                : item.get(item.has("id") ? "id" : "code").asString();
    }

    private HttpResponse<String> write(String key, String body) {
        return program.send("POST", "/api/evidence", body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private HttpResponse<String> change(String place, String title, String... match) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json", "Idempotency-Key", key()));
        headers.addAll(List.of(match));
        return program.send("PUT", place, entry(title, "own"), headers.toArray(String[]::new));
    }

    private HttpResponse<String> withdraw(String place, String tag) {
        return program.send("DELETE", place, "", "Idempotency-Key", key(), "If-Match", tag);
    }

    private static String entry(String title, String visibility) {
        return "{\"clause\":\"17\",\"happened\":\"2020-01-01\",\"title\":{\"en\":\"" + title + "\"},\"visibility\":\""
                + visibility + "\"}";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static int count(String title) {
        return sql().sql("select count(*) from partnership.evidence where title ->> 'en' = :title")
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient sql() {
        return PlatformForTests.bean(JdbcClient.class);
    }
}
