package org.durna.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.Purpose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong below /api/ is said as a problem, in the asker's language, with the place and the remedy. */
@OnThePlatform
class ProblemStoryTest {
    private final Caller program = Caller.program("nigar.aliyeva", Purpose.COORDINATION);
    private final Caller anybody = Caller.anybody("en");

    @Test
    void anAddressThatNamesNothing() {
        problem(anybody.get("/api/no-such-door"), 404, "API description");
        problem(anybody.get("/api/parties/zz"), 404, "zz");
        problem(anybody.get("/api/evidence/0"), 404, "evidence number 0");
    }

    @Test
    void aMethodThatTheDoorDoesNotKnow() {
        HttpResponse<String> answer = program.send("PATCH", "/api/parties", "");
        problem(answer, 405, "Allow");
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aFormOfAnswerThatIsNotGiven() {
        problem(anybody.get("/api/parties", "Accept", "text/csv"), 406, "application/json");
        problem(anybody.get("/api/no-such-door", "Accept", "text/html"), 404, "API description");
    }

    @Test
    void aFormOfContentThatIsNotRead() {
        problem(write("<a/>".getBytes(), "application/xml"), 415, "application/json");
    }

    @Test
    void aContentThatIsTooLarge() {
        byte[] large = ("{\"clause\":\"" + "x".repeat(1_200_000) + "\"}").getBytes();
        problem(write(large, "application/json"), 413, "Nothing was stored");
        byte[] larger = ("{\"clause\":\"" + "x".repeat(8_000_000) + "\"}").getBytes();
        problem(write(larger, "application/json"), 413, "Nothing was stored");
    }

    @Test
    void aContentThatIsBroken() {
        problem(write("{\"clause\": \"17\",\n \"happened\" }".getBytes(), "application/json"), 400, "line 2");
        problem(write(new byte[0], "application/json"), 400, "JSON");
        problem(write("{\"title\": 17}".getBytes(), "application/json"), 400, "title");
        problem(
                write(
                        "{\"clause\":\"17\",\"title\":{\"ru\":\"Обучение\"}}".getBytes(Charset.forName("windows-1251")),
                        "application/json"),
                400,
                "UTF-8");
    }

    @Test
    void aParameterOfAnotherForm() {
        problem(anybody.get("/api/parties?on=5.12.2013"), 400, "2026-11-23");
        problem(anybody.get("/api/evidence?limit=many"), 400, "whole number");
        problem(anybody.get("/api/declaration/differences?from=2013-12-06"), 400, "“to” is missing");
        problem(anybody.get("/api/evidence/seventeen"), 400, "seventeen");
        problem(anybody.get("/api/evidence?clause=%3Cscript%3E"), 400, "no clause");
    }

    @Test
    void aTokenThatOpensNothing() {
        problem(anybody.get("/api/me", "Authorization", "Bearer nonsense"), 401, "Sign in");
        problem(anybody.get("/api/me"), 401, "");
        HttpResponse<String> guess = anybody.get("/api/me", "Authorization", "Bearer guess");
        for (int i = 0; i < 500 && guess.statusCode() == 401; i++) {
            guess = anybody.get("/api/me", "Authorization", "Bearer guess" + i);
        }
        problem(guess, 429, "Wait a minute");
        assertThat(guess.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(program.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsSaidInTheAskersLanguage() {
        assertThat(Caller.anybody("az").get("/api/no-such-door").body()).contains("Bu ünvanda heç nə yoxdur");
        assertThat(Caller.anybody("ru").get("/api/no-such-door").body()).contains("По этому адресу ничего нет");
    }

    @Test
    void thePageOnTheApiStandsInEveryLanguageAndIsLinkedFromEveryFoot() {
        assertThat(Caller.anybody("az").get("/about").body()).contains("href=\"/api\"");
        assertThat(Caller.anybody("az").get("/api").body())
                .contains("Məlumatlar və API")
                .contains("/api/openapi.json");
        assertThat(Caller.anybody("en").get("/api").body()).contains("curl").contains("/api/evidence?limit=2");
        assertThat(Caller.anybody("ru").get("/api").body()).contains("Ключи API");
    }

    private HttpResponse<String> write(byte[] body, String type) {
        return program.send(
                "POST",
                "/api/evidence",
                body,
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static void problem(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).contains(says);
        assertThat(problem.get("code").asString()).isNotBlank();
    }
}
