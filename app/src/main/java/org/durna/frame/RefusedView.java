package org.durna.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A door that stays closed: whoever is not signed in is led to the sign-in and back; the others read why, and so does their program. */
final class RefusedView implements View {
    private final View page;
    private final Reason reason;
    private final boolean signedIn;
    private final Address address;

    RefusedView(View page, Reason reason, Visitor visitor, Address address) {
        this.page = page;
        this.reason = reason;
        this.signedIn = visitor.signedIn();
        this.address = address;
    }

    @Override
    public @Nullable String getContentType() {
        return page.getContentType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (!signedIn && request.getMethod().equals("GET")) {
            String next = URLEncoder.encode(address.with("done", ""), StandardCharsets.UTF_8);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in?next=" + next);
            return;
        }
        response.setStatus(status(reason).value());
        page.render(model, request, response);
    }

    /** By the form of the code: what is unknown is not there, the entrance's own reasons close the door, the rest breaks a rule. */
    private static HttpStatus status(Reason reason) {
        if (reason.code().endsWith(".unknown")) {
            return HttpStatus.NOT_FOUND;
        }
        return reason.code().startsWith("access.") ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
