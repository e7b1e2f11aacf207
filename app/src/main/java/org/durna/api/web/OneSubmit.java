package org.durna.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.durna.api.store.FormRows;
import org.durna.frame.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form sent twice, by a double click or by going back, is taken once: the second copy waits for the first and is led to
 * where that one led. A form that was shown again, because something in it was wrong, was not taken.
 */
final class OneSubmit extends OncePerRequestFilter {
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int LOOKS = 400;

    private final FormRows forms;
    private final Clock clock;

    OneSubmit(FormRows forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Whoever signs in needs the answer's own cookie, so there the second copy must be done as well. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/sign-");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = request.getParameter(Page.ONCE);
        if (number == null || !NUMBER.matcher(number).matches()) {
            chain.doFilter(request, response);
            return;
        }
        UUID form = UUID.fromString(number);
        if (forms.take(form, clock.instant())) {
            first(form, request, response, chain);
        } else {
            again(form, request, response, chain);
        }
    }

    private void first(UUID form, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean done = false;
        try {
            chain.doFilter(request, response);
            String location = response.getHeader(HttpHeaders.LOCATION);
            if (response.getStatus() / 100 == 3 && location != null) {
                forms.led(form, location);
                done = true;
            }
        } finally {
            if (!done) {
                forms.giveBack(form);
            }
        }
    }

    private void again(UUID form, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (int look = 0; look < LOOKS; look++) {
            Optional<String> location = forms.location(form);
            if (location.isEmpty()) {
                doFilterInternal(request, response, chain);
                return;
            }
            if (!location.get().isEmpty()) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, location.get());
                return;
            }
            pause();
        }
        response.sendError(HttpStatus.CONFLICT.value());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
