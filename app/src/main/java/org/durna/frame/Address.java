package org.durna.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.shared.Language;

/** Where a page stands: its path and the questions in its address, and the same address with one of them changed. */
public record Address(String path, Map<String, List<String>> parameters) {

    static Address of(HttpServletRequest request) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
        }
        Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        return new Address(forwarded instanceof String path ? path : request.getRequestURI(), asked);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst).filter(value -> !value.isBlank());
    }

    /** This address in another language. */
    public String in(Language language) {
        return with("lang", language.code());
    }

    /** This address with one question answered anew, and without the notice of what was just done. */
    public String with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove("done");
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        String query = changed.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(each -> encode(entry.getKey()) + "=" + encode(each)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Refuses an address that leads neither into the platform nor to a page on the web. */
    static void check(String address) {
        boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        if (!ours && !address.startsWith("#") && !address.startsWith("https://") && !address.startsWith("http://")) {
            throw new IllegalArgumentException("A link leads to a path of the platform or to a page on the web");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
