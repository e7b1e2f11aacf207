package org.durna.access.web;

import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.Reader;
import org.durna.access.ResetAccount;
import org.durna.frame.Page;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An administrator helps somebody in: a new password, the phone forgotten, the pause ended. */
@Controller
class AccountHelpPages {
    private final ResetAccount reset;

    AccountHelpPages(ResetAccount reset) {
        this.reset = reset;
    }

    @PostMapping("/accounts/{name}/password")
    View password(Page page, Reader reader, @PathVariable String name) {
        return switch (reset.password(NotThere.orName(name), reader)) {
            case Done(var once) -> page.show("access/password-once", new OwnViews.OnceView(once, Optional.of(name)));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @PostMapping("/accounts/{name}/phone")
    View phone(Page page, Reader reader, @PathVariable String name) {
        return answer(page, reset.phone(NotThere.orName(name), reader), "phone-reset");
    }

    @PostMapping("/accounts/{name}/unlock")
    View unlock(Page page, Reader reader, @PathVariable String name) {
        return answer(page, reset.pause(NotThere.orName(name), reader), "account-unlocked");
    }

    private static View answer(Page page, Outcome<AccountName, Reason> outcome, String done) {
        return switch (outcome) {
            case Done(var account) -> Next.to("/accounts/" + account + "?done=" + done);
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }
}
