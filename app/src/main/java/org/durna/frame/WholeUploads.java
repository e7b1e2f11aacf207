package org.durna.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form with files is read whole before anybody looks into it. One that is too large, cut short or not put together
 * rightly is said to be just that; later on it would only seem to lack the proof that the form is ours.
 */
final class WholeUploads extends OncePerRequestFilter {
    private final long most;
    private final List<LargeUpload> large;
    private final ObjectProvider<Visitors> visitors;

    /** @param most the bytes that a file may have, but at the doors for large files; a form may have a little more */
    WholeUploads(long most, List<LargeUpload> large, ObjectProvider<Visitors> visitors) {
        this.most = most;
        this.large = List.copyOf(large);
        this.visitors = visitors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new Unread(request), response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") == null) {
            // Nothing comes along: a browser that was led on says what it sent before.
            chain.doFilter(request, response);
            return;
        }
        if (length < 0) {
            // What does not say how long it is could fill the disk before anybody knows who sends it.
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        long mostHere = length > most ? mostAt(request) : most;
        if (length > mostHere + LargeUpload.MEGABYTE) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        HttpStatus unread = read(request, mostHere);
        if (unread.isError()) {
            // When the sender is gone the server has closed the answer already, and there is nobody to tell.
            if (!response.isCommitted()) {
                response.sendError(unread.value());
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /** Who sends is only looked up for a form that is large. */
    private long mostAt(HttpServletRequest request) {
        return large.stream()
                .filter(each -> each.path().equals(request.getRequestURI()))
                .filter(each -> visitors.getObject().of(request).may(each.permission()))
                .mapToLong(LargeUpload::most)
                .findFirst()
                .orElse(most);
    }

    private static HttpStatus read(HttpServletRequest request, long mostHere) {
        try {
            return request.getParts().stream().anyMatch(part -> part.getSize() > mostHere)
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : HttpStatus.OK;
        } catch (IllegalStateException tooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException cutShort) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    /** What could not be read is not read again by the page that says so. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
