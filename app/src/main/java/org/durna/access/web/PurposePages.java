package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.durna.access.ChoosePurpose;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where somebody with several duties says for which of them the platform is used now. */
@Controller
final class PurposePages {
    private final Sessions sessions;
    private final ChoosePurpose choosePurpose;

    PurposePages(Sessions sessions, ChoosePurpose choosePurpose) {
        this.choosePurpose = choosePurpose;
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
        String next = Next.safe(form.value("next"));
        return switch (choosePurpose.choose(form.value("purpose"), somebody.offered(), somebody.reader())) {
            case Done(var purpose) -> {
                sessions.choose(request, purpose);
                yield Next.to(next);
            }
            case Refused(var reason) ->
                page.show(
                        "access/purpose",
                        new PurposeView(form.wrong("purpose", reason), next, somebody.offered(), Optional.empty()));
        };
    }
}
