package org.durna.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.durna.shared.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a reader gets when something went wrong: what happened, where, and what to do, as a page or as a problem detail. */
@Controller
final class ErrorPages implements ErrorController {
    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private final Problems problems;
    private final long megabytes;
    private final List<LargeUpload> large;

    ErrorPages(Problems problems, @Value("${durna.largest-upload}") DataSize largestFile, List<LargeUpload> large) {
        this.problems = problems;
        this.megabytes = largestFile.toMegabytes();
        this.large = List.copyOf(large);
    }

    private long megabytesAt(String path, Page page) {
        return large.stream()
                .filter(each -> each.path().equals(path) && page.may(each.permission()))
                .mapToLong(LargeUpload::megabytes)
                .findFirst()
                .orElse(megabytes);
    }

    @RequestMapping(value = "/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Page page) {
        HttpStatus status = status(request);
        String path = page.address().path();
        if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            return problem(status, page);
        }
        response.setStatus(status.value());
        return (View) page.show(
                "frame/error",
                new ErrorView(status.value(), "frame.error." + status.value(), path, megabytesAt(path, page)));
    }

    private ResponseEntity<Problem> problem(HttpStatus status, Page page) {
        Reason reason = status == HttpStatus.CONTENT_TOO_LARGE
                ? Reason.of("frame.error.413.program")
                : Reason.of("frame.error." + status.value() + ".text");
        return problems.of(status, reason, page.language());
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int number = code instanceof Integer value ? value : 404;
        int shown = KNOWN.contains(number) ? number : number < 500 ? 400 : 500;
        return HttpStatus.valueOf(shown);
    }
}
