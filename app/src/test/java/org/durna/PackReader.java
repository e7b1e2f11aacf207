package org.durna;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.durna.access.DemoAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads a platform and fills in its forms, without scripts, in English where nothing else is asked. */
final class PackReader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BORDER = "----durna-story";

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    PackReader(int port) {
        this.base = "http://localhost:" + port;
    }

    PackReader signedIn(String account) throws Exception {
        submit("/sign-in", Map.of("name", account, "password", DemoAccounts.PASSWORD));
        return this;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /** Opens the page, takes the token of its form, and sends the fields to the same address. */
    HttpResponse<String> submit(String page, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token(get(page).body()));
        return send(HttpRequest.newBuilder(URI.create(base + page.replaceAll("\\?.*", "")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(all.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    HttpResponse<String> uploadOfficialText(String language, String text) throws Exception {
        String body = part("_csrf", "", token(get("/declaration/official").body()))
                + part("language", "", language)
                + part("file", "; filename=\"copy.md\"\r\nContent-Type: text/markdown", text)
                + "--" + BORDER + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + "/declaration/official"))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String part(String name, String more, String value) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
