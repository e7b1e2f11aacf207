package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** A machine whose token opens nothing is told so, and is not taken for the public. */
final class TokenFirst implements HandlerInterceptor {
    private final Presences presences;

    TokenFirst(Presences presences) {
        this.presences = presences;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Bearer.in(request).isEmpty() || presences.at(request) instanceof Presence.Somebody) {
            return true;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
        return false;
    }
}
