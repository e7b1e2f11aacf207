package org.durna.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody goes after a form: only ever to a page of this platform. */
final class Next {
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,500}");

    private Next() {}

    /** The address itself if it is one of ours, else the first page. */
    static String safe(String address) {
        return OURS.matcher(address).matches() && !address.startsWith("/sign-") ? address : "/";
    }

    static RedirectView to(String address) {
        RedirectView view = new RedirectView(address);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        return view;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
