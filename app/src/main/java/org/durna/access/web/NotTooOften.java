package org.durna.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.durna.access.AccessSettings;
import org.durna.access.rules.AddressLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks an address that calls the API or sends files too often to wait, before anything of the request is read.
 * Programs on the machine itself are not counted; behind a proxy nobody comes from there.
 */
final class NotTooOften extends OncePerRequestFilter {
    private static final String WAIT_SECONDS = "10";
    private static final Set<String> THE_MACHINE_ITSELF = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final AddressLimit api;
    private final AddressLimit uploads;

    NotTooOften(AccessSettings settings, Clock clock) {
        this.api = new AddressLimit(settings.apiPace(), clock);
        this.uploads = new AddressLimit(settings.uploadPace(), clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        boolean counted = !THE_MACHINE_ITSELF.contains(address);
        boolean tooOften = counted
                && ((request.getRequestURI().startsWith("/api/") && !api.allows(address))
                        || (bringsFile(request) && !uploads.allows(address)));
        if (tooOften) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean bringsFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
