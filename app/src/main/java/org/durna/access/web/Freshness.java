package org.durna.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** Pages of somebody signed in are kept nowhere; the public's may be kept by the browser and are asked for anew. */
final class Freshness implements HeaderWriter {
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        boolean personal = request.getHeader(HttpHeaders.AUTHORIZATION) != null || hasSession(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, personal ? "no-store" : "private, no-cache");
    }

    private static boolean hasSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals("durna-session"));
    }
}
