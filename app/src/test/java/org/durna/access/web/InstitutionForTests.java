package org.durna.access.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An institution's sign-in (OpenID Connect), small enough to read: whoever comes is taken for the person that the story names. */
final class InstitutionForTests implements AutoCloseable {
    static final String CLIENT = "durna-story";

    private final int port;
    private final RSAKey key;
    private final Map<String, String> nonces = new HashMap<>();
    private HttpServer server;
    private String person = "";
    private boolean otherKey;

    private InstitutionForTests(HttpServer server, RSAKey key) {
        this.server = server;
        this.port = server.getAddress().getPort();
        this.key = key;
    }

    /** Has a port of its own, and does not answer there yet. */
    static InstitutionForTests asleep() {
        try {
            InstitutionForTests institution = new InstitutionForTests(
                    server(0), new RSAKeyGenerator(2048).keyID("story").generate());
            institution.server.stop(0);
            return institution;
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    void wakeUp() {
        try {
            server = server(port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::vouch);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(key).toJSONObject()));
        server.start();
    }

    /** Who signs in there next. */
    void seats(String name) {
        this.person = name;
    }

    /** From now on its word is signed with a key that it never published. */
    void signsWithAnotherKey(boolean another) {
        this.otherKey = another;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer server(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        if (port == 0) {
            server.start();
        }
        return server;
    }

    private void describe(HttpExchange exchange) throws IOException {
        json(
                exchange,
                Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"}));
    }

    private void vouch(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = "code-" + nonces.size();
        nonces.put(code, asked.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.getOrDefault("redirect_uri", "") + "?code=" + code + "&state="
                                + encoded(asked.getOrDefault("state", "")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-of-" + person)
                .audience(CLIENT)
                .claim("nonce", nonces.get(asked.getOrDefault("code", "")))
                .claim("preferred_username", person)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        try {
            SignedJWT word = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("story").build(), claims);
            RSAKey signing = otherKey ? new RSAKeyGenerator(2048).generate() : key;
            word.sign(new RSASSASigner(signing));
            json(
                    exchange,
                    Map.of(
                            "access_token",
                            "unused",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            60,
                            "id_token",
                            word.serialize()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, Map<String, ?> body) throws IOException {
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            fields.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
