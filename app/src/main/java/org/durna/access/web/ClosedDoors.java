package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.frame.PageMaker;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stops at the door of a page whoever may not enter, and says why. */
final class ClosedDoors implements HandlerInterceptor {
    private final Presences presences;
    private final PageMaker pages;

    ClosedDoors(Presences presences, PageMaker pages) {
        this.presences = presences;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Behind door = door(handler);
        if (door == null) {
            return true;
        }
        Optional<Reason> closed = presences.at(request).reader().refusal(door.value());
        if (closed.isPresent()) {
            pages.page(request, presences.of(request))
                    .show("frame/refusal", closed.get())
                    .render(Map.of(), request, response);
        }
        return closed.isEmpty();
    }

    private static @Nullable Behind door(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        Behind own = method.getMethodAnnotation(Behind.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Behind.class);
    }
}
