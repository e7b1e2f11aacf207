package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.durna.access.rules.AddressLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** A machine whose token opens nothing is told so, and is not taken for the public. */
final class TokenFirst implements HandlerInterceptor {
    private static final String WAIT_SECONDS = "60";

    private final Presences presences;
    private final AddressLimit guesses;

    /** @param guesses how many wrong tokens one address may show before it has to wait */
    TokenFirst(Presences presences, AddressLimit guesses) {
        this.presences = presences;
        this.guesses = guesses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Bearer.in(request).isEmpty() || presences.at(request) instanceof Presence.Somebody) {
            return true;
        }
        if (!guesses.allows(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return false;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
        return false;
    }
}
