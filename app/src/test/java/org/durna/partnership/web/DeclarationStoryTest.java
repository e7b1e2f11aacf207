package org.durna.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.DemoAccounts;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.partnership.reading.ReadingGuide;
import org.durna.partnership.reading.ReadingGuide.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The declaration on the running platform: the public reads and compares it, an officer puts the official text beside it. */
@OnThePlatform
class DeclarationStoryTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BORDER = "----durna-story";

    private final String base = "http://localhost:" + PlatformForTests.port();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void everyClauseIsInTheApiAndHasItsPage() throws Exception {
        JsonNode clauses = json("/api/clauses?on=2013-12-06").get("items");
        assertThat(clauses).hasSize(75);
        assertThat(json("/api/clauses?on=2013-12-06&kind=item").get("items")).hasSize(24);
        for (JsonNode clause : clauses) {
            HttpResponse<String> page = get("/declaration/" + clause.get("id").asString() + "?on=2013-12-06");
            assertThat(page.statusCode()).as(clause.get("id").asString()).isEqualTo(200);
            assertThat(page.body()).contains("Unofficial explanation").contains("item 24");
        }
    }

    @Test
    void theInitiativesKeepTheirContractWithScripts() throws Exception {
        JsonNode initiatives = json("/api/initiatives?on=2013-12-06").get("items");
        assertThat(initiatives).hasSize(25);
        JsonNode first = initiatives.get(0);
        assertThat(first.get("id").asString()).isEqualTo("I.1");
        assertThat(first.get("heading").asString()).isEqualTo("AO-I");
        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("status").asString()).isEqualTo("in-force");
        assertThat(first.get("sample").asBoolean()).isFalse();
        List.of("az", "en", "ru")
                .forEach(language ->
                        assertThat(first.get("title").get(language).asString()).isNotBlank());
        JsonNode added = json("/api/declaration/differences?from=2017-03-14&to=2017-03-15")
                .get("items");
        assertThat(added).hasSize(2);
        assertThat(added.get(0).get("sample").asBoolean()).isTrue();
    }

    @Test
    void whatIsUnchangedIsNotSentTwice() throws Exception {
        String tag = get("/api/clauses/17").headers().firstValue("ETag").orElseThrow();

        assertThat(send(HttpRequest.newBuilder(URI.create(base + "/api/clauses/17"))
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsSaidInWords() throws Exception {
        assertThat(get("/api/clauses/99").body()).contains("declaration.no-such-clause");
        assertThat(get("/declaration/99").statusCode()).isEqualTo(404);
        assertThat(get("/declaration/%3Cscript%3E").statusCode()).isEqualTo(404);
        assertThat(get("/declaration/I.7").body()).contains("is not in force on that day");
        assertThat(get("/declaration?on=2012-01-01").body()).contains("did not exist yet");
        assertThat(get("/declaration?on=31.12.2013").body()).contains("is not a day");
        assertThat(get("/api/initiatives?on=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void theSearchFindsWordsInTheLanguageOfThePage() throws Exception {
        assertThat(get("/declaration?q=FINGERPRINT").body()).contains("<mark>fingerprint</mark>");
        assertThat(get("/declaration?lang=az&q=" + encode("SIĞINACAQ")).body())
                .contains("<mark>sığınacaq</mark>")
                .doesNotContain("<mark></mark>");
        assertThat(get("/declaration?q=" + encode("<b>\"'")).body()).doesNotContain("<b>\"");
    }

    @Test
    void thePublicSeesNoFormAndCannotSendOne() throws Exception {
        assertThat(get("/declaration/official").body()).doesNotContain("multipart/form-data");
        assertThat(upload("x").body()).doesNotContain("What the file holds");
    }

    @Test
    void aCoordinatorPreviewsACopyAndTakesIt() throws Exception {
        signIn("clara.lindqvist");
        String text = invented();

        HttpResponse<String> damaged = upload(text.replace("\n5. ", "\n8. "));
        assertThat(damaged.body())
                .contains("This copy cannot be taken")
                .contains("this should be number 5, but it is numbered 8")
                .contains("Nothing was stored");

        HttpResponse<String> preview = upload(text);
        assertThat(preview.body()).contains("What the file holds").contains("75 clauses");
        assertThat(get("/declaration/5").body()).contains("has not been loaded");

        String where = preview.uri().getPath();
        HttpResponse<String> without = post(where, "_csrf=" + token(preview.body()));
        assertThat(without.body()).contains("This copy cannot be taken");
        HttpResponse<String> taken = post(where, "edition=another&_csrf=" + token(preview.body()));
        assertThat(taken.body()).contains("The official text stands beside the clauses");
        assertThat(get("/declaration/5").body()).contains("uydurma");
        assertThat(get("/declaration").body()).contains("/declaration/5#official");
    }

    /** A text that has every clause at its place and no word of the published one but its first. */
    private static String invented() {
        List<String> blocks = new ArrayList<>();
        Pack pack = Pack.shipped(new PackId("eu-azerbaijan"));
        for (Step step :
                pack.read("declaration/reading-az.yaml", ReadingGuide.class).steps()) {
            List<String> opens = step.opens() == null ? List.of() : step.opens();
            if (step.split() != null) {
                blocks.add(String.join("; ", opens) + " uydurma.");
            } else {
                for (int i = 0; i < opens.size(); i++) {
                    String number = step.numbered() == null
                            ? ""
                            : step.numbered().get(i).replaceAll("\\D", "") + ". ";
                    blocks.add(number + opens.get(i) + " uydurma" + (step.closes() == null ? ";" : step.closes()));
                }
            }
        }
        return String.join("\n\n", blocks);
    }

    private void signIn(String name) throws Exception {
        String token = token(get("/sign-in").body());
        post("/sign-in", "_csrf=" + token + "&name=" + name + "&password=" + DemoAccounts.PASSWORD);
    }

    private HttpResponse<String> upload(String text) throws Exception {
        String token = token(get("/declaration/official").body());
        String body = part("_csrf", "", token)
                + part("language", "", "az")
                + part("file", "; filename=\"copy.md\"\r\nContent-Type: text/markdown", text)
                + "--" + BORDER + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + "/declaration/official"))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String name, String more, String value) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
