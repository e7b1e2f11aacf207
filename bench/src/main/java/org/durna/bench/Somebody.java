package org.durna.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.access.DemoAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: keeps cookies, fills in forms, sends files, and reads what programs read. */
final class Somebody implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BORDER = "----durna-soak";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String base;

    Somebody(int port) {
        this.base = "http://localhost:" + port;
    }

    /** In the demo the page of sign-in names the accounts and their one password. */
    static Somebody signedIn(int port, String account) throws IOException, InterruptedException {
        Somebody somebody = new Somebody(port);
        HttpResponse<String> answer =
                somebody.submit("/sign-in", "/sign-in", Map.of("name", account, "password", DemoAccounts.PASSWORD));
        if (answer.statusCode() != 303) {
            throw new IOException(account + " could not sign in: " + answer.statusCode());
        }
        return somebody;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Opens the page, takes the token of its form, and sends the fields. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(filledIn(page, action, fields));
    }

    /** The same where the answer is too long to be held: line after line, as they come. */
    Stream<String> lines(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        return lines(filledIn(page, action, fields));
    }

    Stream<String> lines(String path) throws IOException, InterruptedException {
        return lines(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private Stream<String> lines(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = client.send(
                request.header("Accept-Language", "en").timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder filledIn(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = "_csrf=" + encode(token(page))
                + fields.entrySet().stream()
                        .map(field -> "&" + encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining());
        return HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends a file with the fields of its form. */
    HttpResponse<String> upload(String page, Map<String, String> fields, String fileName, String content)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        part(body, "_csrf", token(page));
        fields.forEach((name, value) -> part(body, name, value));
        body.append("--").append(BORDER).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        body.append(fileName).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.append(content).append("\r\n--").append(BORDER).append("--\r\n");
        return send(HttpRequest.newBuilder(URI.create(base + page))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a large file, read from the disk while it is sent. */
    HttpResponse<String> upload(String page, Map<String, String> fields, Path file)
            throws IOException, InterruptedException {
        StringBuilder before = new StringBuilder();
        part(before, "_csrf", token(page));
        fields.forEach((name, value) -> part(before, name, value));
        before.append("--").append(BORDER).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        before.append(file.getFileName()).append("\"\r\nContent-Type: text/csv\r\n\r\n");
        return client.send(
                HttpRequest.newBuilder(URI.create(base + page))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                        .timeout(PATIENCE.multipliedBy(20))
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(before.toString()),
                                HttpRequest.BodyPublishers.ofFile(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Where an answer leads, without the address of the platform; only an answer that leads on was a yes. */
    String led(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("").replace(base, "");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Accept-Language", "en").timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(page);
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IOException(page + " answered " + answer.statusCode() + " and shows no form");
        }
        return token.group(1);
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append("--")
                .append(BORDER)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name);
        body.append("\"\r\n\r\n").append(value).append("\r\n");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
