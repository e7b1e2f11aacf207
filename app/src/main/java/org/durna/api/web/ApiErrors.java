package org.durna.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.durna.api.Misasked;
import org.durna.frame.PageMaker;
import org.durna.frame.Problems;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong below /api/ as a problem that names the place, whatever media type was asked for.
 * What is not the asker's fault is left to the error page's own problem.
 */
final class ApiErrors implements HandlerExceptionResolver {
    /** The errors of a request that have a sentence of their own. */
    private static final Set<HttpStatus> SAID = Set.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final Problems problems;
    private final PageMaker pages;
    private final JsonMapper json;

    ApiErrors(Problems problems, PageMaker pages, JsonMapper json) {
        this.problems = problems;
        this.pages = pages;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        if (thrown instanceof Misasked misasked) {
            return write(request, response, HttpStatus.BAD_REQUEST, misasked.reason());
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return isTooLarge(unreadable)
                    ? write(request, response, HttpStatus.CONTENT_TOO_LARGE, BodyLimit.REASON)
                    : write(request, response, HttpStatus.BAD_REQUEST, unreadable(unreadable));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return write(request, response, HttpStatus.BAD_REQUEST, mismatch(mismatch));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    Reason.of("api.parameter-missing", missing.getParameterName()));
        }
        HttpStatus status = thrown instanceof ErrorResponse known
                ? HttpStatus.resolve(known.getStatusCode().value())
                : null;
        if (status == null || !SAID.contains(status)) {
            return null;
        }
        ((ErrorResponse) thrown)
                .getHeaders()
                .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return write(request, response, status, general(status));
    }

    private static Reason general(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Reason.of("api.not-found");
            case METHOD_NOT_ALLOWED -> Reason.of("api.method");
            case NOT_ACCEPTABLE -> Reason.of("api.not-acceptable");
            case UNSUPPORTED_MEDIA_TYPE -> Reason.of("api.media-type");
            case CONTENT_TOO_LARGE -> BodyLimit.REASON;
            case HttpStatus other -> Reason.of("frame.error." + other.value() + ".text");
        };
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge) {
                return true;
            }
        }
        return false;
    }

    private static Reason unreadable(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException broken)) {
            return Reason.of("api.body-missing");
        }
        if (isNotUtf8(broken)) {
            return Reason.of("api.body-charset");
        }
        String field = broken.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining("."));
        if (!field.isEmpty()) {
            return Reason.of("api.field-wrong", field);
        }
        TokenStreamLocation place = broken.getLocation();
        return place == null
                ? Reason.of("api.body-missing")
                : Reason.of("api.body-broken", place.getLineNr(), place.getColumnNr());
    }

    private static boolean isNotUtf8(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharConversionException
                    || String.valueOf(cause.getMessage()).contains("Invalid UTF-8")) {
                return true;
            }
        }
        return false;
    }

    private static Reason mismatch(MethodArgumentTypeMismatchException mismatch) {
        Class<?> wanted = mismatch.getParameter().nestedIfOptional().getNestedParameterType();
        String value = String.valueOf(mismatch.getValue());
        if (wanted == LocalDate.class) {
            return Reason.of("api.not-a-day", mismatch.getName(), value);
        }
        return wanted == int.class || wanted == long.class
                ? Reason.of("api.not-a-number", mismatch.getName(), value)
                : Reason.of("api.parameter-wrong", mismatch.getName(), value);
    }

    private ModelAndView write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Reason reason) {
        Language language = pages.language(request);
        byte[] body = json.writeValueAsBytes(problems.problem(status, reason, Map.of(), language));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
