package org.durna.person.quality;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Measures a search from the arrival of the question to the page that answers it. */
final class TimeSearches implements HandlerInterceptor {
    private static final String BEGUN = TimeSearches.class.getName();

    private final SearchTimes times;

    TimeSearches(SearchTimes times) {
        this.times = times;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        boolean search = "POST".equals(request.getMethod()) && failed == null;
        if (search && request.getAttribute(BEGUN) instanceof Long begun) {
            times.took(Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
