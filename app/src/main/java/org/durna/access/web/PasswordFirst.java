package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads whoever signed in with a password given by somebody else to the page where it is changed, and nowhere else. */
final class PasswordFirst implements HandlerInterceptor {
    private final Presences presences;

    PasswordFirst(Presences presences) {
        this.presences = presences;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/") || !(presences.at(request) instanceof Presence.PasswordDue)) {
            return true;
        }
        response.sendRedirect("/account/password");
        return false;
    }
}
