package org.durna.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.durna.pack.PackManifest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers the language that a reader has just chosen in the address. */
final class LanguageMemory extends OncePerRequestFilter {
    private final PackManifest pack;

    LanguageMemory(PackManifest pack) {
        this.pack = pack;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains("lang=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageChoice.asked(request, pack)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(LanguageChoice.COOKIE, language.code())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .sameSite("Lax")
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .build()
                                .toString()));
        chain.doFilter(request, response);
    }
}
