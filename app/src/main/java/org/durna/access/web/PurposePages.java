package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Purpose;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where somebody with several duties says for which of them the platform is used now. */
@Controller
final class PurposePages {
    private final Sessions sessions;

    PurposePages(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/purpose")
    View ask(Page page, Presence presence, @RequestParam(defaultValue = "/") String next) {
        return presence instanceof Presence.Somebody somebody
                ? page.show(
                        "access/purpose",
                        new PurposeView(
                                Form.empty(),
                                Next.safe(next),
                                somebody.offered(),
                                Optional.ofNullable(somebody.reader().purpose())))
                : Next.to("/sign-in?next=/purpose");
    }

    @PostMapping("/purpose")
    View choose(Page page, Presence presence, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Form form = Form.of(fields);
        if (!(presence instanceof Presence.Somebody somebody)) {
            return Next.to("/sign-in?next=/purpose");
        }
        Optional<Purpose> chosen = Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(form.value("purpose")))
                .filter(somebody.offered()::contains)
                .findFirst();
        if (chosen.isEmpty()) {
            form.wrong("purpose", Reason.of("access.purpose.not-yours"));
            return page.show(
                    "access/purpose",
                    new PurposeView(form, Next.safe(form.value("next")), somebody.offered(), Optional.empty()));
        }
        sessions.choose(request, chosen.get());
        return Next.to(Next.safe(form.value("next")));
    }
}
