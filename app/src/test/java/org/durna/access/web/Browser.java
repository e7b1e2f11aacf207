package org.durna.access.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.durna.access.DemoAccounts;

/** Somebody's browser, as far as these stories need one: it keeps cookies, fills in forms and does not run scripts. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BORDER = "----durna-story";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private final String address;

    public Browser(int port) {
        int number = COUNT.incrementAndGet();
        this.base = "http://localhost:" + port;
        // Each stands at its own address, so that the sign-ins of many stories are not counted as one's.
        this.address = "10.20." + number / 250 + "." + (1 + number % 250);
    }

    /** The browser of somebody from the demo, signed in. */
    public static Browser of(int port, String account) {
        Browser browser = new Browser(port);
        browser.signIn(account, DemoAccounts.PASSWORD);
        return browser;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Goes to whatever address an answer leads to, on this platform or another. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        String where = answer.headers().firstValue("Location").orElseThrow();
        return send(request(answer.uri().resolve(where)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Opens the page, takes the token of its form and sends the fields. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        Map<String, String> all = new HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(action, all);
    }

    public HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submit(page, page, fields);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = posting(path, type, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a body, and takes whatever bytes come back. */
    public HttpResponse<byte[]> send(String path, String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request = posting(path, type, body);
        headers.forEach(request::setHeader);
        return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a body by any method, as a program does. */
    public HttpResponse<byte[]> sends(
            String method, String path, String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                posting(path, type, body).method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form with a file in it. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file, String content) {
        return post(path, "multipart/form-data; boundary=" + BORDER, parts(fields, file, content));
    }

    /** Sends a form with a file of any bytes in it. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file, byte[] content) {
        String[] around = parts(fields, file, "\u0000").split("\u0000", 2);
        return send(
                request(path)
                        .setHeader("Content-Type", "multipart/form-data; boundary=" + BORDER)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(around[0]),
                                HttpRequest.BodyPublishers.ofByteArray(content),
                                HttpRequest.BodyPublishers.ofString(around[1])))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> sendFile(String path, Map<String, String> fields, String file, String content) {
        return send(path, "multipart/form-data; boundary=" + BORDER, parts(fields, file, content), Map.of());
    }

    private HttpRequest.Builder posting(String path, String type, String body) {
        return request(path).setHeader("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String parts(Map<String, String> fields, String file, String content) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part(name, "", value)));
        body.append(part("file", "; filename=\"" + file + "\"\r\nContent-Type: text/csv", content));
        return body + "--" + BORDER + "--\r\n";
    }

    public HttpResponse<String> signIn(String name, String password) {
        return submit("/sign-in", Map.of("name", name, "password", password));
    }

    /** The proof that a form of this browser comes from one of our pages. */
    public String formToken(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return request(URI.create(base + path));
    }

    private HttpRequest.Builder request(URI where) {
        return HttpRequest.newBuilder(where).setHeader("Accept-Language", "en").setHeader("X-Forwarded-For", address);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String more, String value) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
