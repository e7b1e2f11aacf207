package org.durna;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.durna.access.Account;
import org.durna.access.AccountName;
import org.durna.access.Agencies;
import org.durna.access.DemoAccounts;
import org.durna.access.HoldTokens;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.store.AccountRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever calls at the running platform's door: a browser that keeps cookies and fills in forms, or a program with its token. */
public final class Caller {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_once|version)\" value=\"([^\"]*)\"");
    private static final String BORDER = "----durna-caller";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String language;
    private final List<String> always;

    private Caller(String language, List<String> always) {
        this.language = language;
        this.always = always;
    }

    /** Somebody from the public. */
    public static Caller anybody(String language) {
        return new Caller(language, List.of());
    }

    /** Somebody at a browser, signed in. */
    public static Caller signedIn(String account, String language) {
        Caller caller = anybody(language);
        caller.submit("/sign-in", "/sign-in", Map.of("name", account, "password", DemoAccounts.PASSWORD));
        return caller;
    }

    /** A program with a token of somebody's, for one purpose and with every door that it opens. */
    public static Caller program(String account, Purpose purpose) {
        Account holder = PlatformForTests.bean(AccountRows.class)
                .find(new AccountName(account))
                .orElseThrow();
        Set<Permission> scopes = holder.permissions().stream()
                .filter(each -> each.purposes().contains(purpose))
                .collect(Collectors.toSet());
        Reader reader = Reader.of(
                holder,
                PlatformForTests.bean(Agencies.class).find(holder.agency()).orElseThrow(),
                purpose);
        Outcome<String, Reason> made = PlatformForTests.bean(HoldTokens.class)
                .create(holder, new HoldTokens.Command("story", purpose, scopes, Duration.ofDays(1)), reader);
        if (made instanceof Done<String, Reason>(String token)) {
            return new Caller("en", List.of("Authorization", "Bearer " + token));
        }
        throw new IllegalStateException(made.toString());
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    public byte[] bytes(String path) {
        return sent(request("GET", path, new byte[0]).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        return sent(request(method, path, body, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a page and takes what its form hides. */
    public Map<String, String> hidden(String page) {
        Map<String, String> found = new LinkedHashMap<>();
        String body = get(page).body();
        Matcher field = HIDDEN.matcher(body.substring(Math.max(0, body.indexOf("<main"))));
        while (field.find()) {
            found.putIfAbsent(field.group(1), field.group(2));
        }
        return found;
    }

    /** Opens a page, fills in its form and sends it. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden(page));
        all.putAll(fields);
        return post(action, all);
    }

    public HttpResponse<String> post(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", action, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends a form with a file. */
    public HttpResponse<String> upload(String action, Map<String, String> fields, String name, byte[] file) {
        return send("POST", action, form(fields, name, file), "Content-Type", multipart());
    }

    public static String multipart() {
        return "multipart/form-data; boundary=" + BORDER;
    }

    public static byte[] form(Map<String, String> fields, String name, byte[] file) {
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n");
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(before, before.length + file.length + after.length);
        System.arraycopy(file, 0, all, before.length, file.length);
        System.arraycopy(after, 0, all, before.length + file.length, after.length);
        return all;
    }

    private HttpRequest.Builder request(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + PlatformForTests.port() + path))
                .timeout(Duration.ofSeconds(60))
                .setHeader("Accept-Language", language)
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        List<String> all = new ArrayList<>(always);
        all.addAll(List.of(headers));
        for (int i = 0; i < all.size(); i += 2) {
            request.setHeader(all.get(i), all.get(i + 1));
        }
        return request;
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
