package org.durna.access.web;

import java.util.Base64;
import java.util.Map;
import org.durna.access.AccountName;
import org.durna.access.EnrolPhone;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The phone that shows one-time codes: added by a square and a first code, removed with the password. */
@Controller
class PhonePages {
    private final EnrolPhone phone;

    PhonePages(EnrolPhone phone) {
        this.phone = phone;
    }

    @GetMapping("/account/phone")
    View ask(Page page, Presence presence) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account/phone");
        }
        AccountName account = me.account().name();
        return phone.enrolled(account)
                ? page.show("access/phone-remove", Form.empty())
                : page.show("access/phone", view(account, phone.propose(account), Form.empty()));
    }

    @PostMapping("/account/phone")
    View confirm(Page page, Presence presence, @RequestParam Map<String, String> fields) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account/phone");
        }
        Form form = Form.of(fields);
        AccountName account = me.account().name();
        byte[] closed = closed(form);
        return switch (phone.confirm(account, closed, form.value("code"), me.reader())) {
            case Done(var codes) -> page.show("access/recovery", new OwnViews.RecoveryView(codes));
            case Refused(var reason) -> page.show("access/phone", view(account, closed, form.wrong("code", reason)));
        };
    }

    @PostMapping("/account/phone/remove")
    View remove(Page page, Presence presence, @RequestParam Map<String, String> fields) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account/phone");
        }
        return switch (phone.remove(me.account().name(), fields.getOrDefault("password", ""), me.reader())) {
            case Done(var done) -> Next.to("/account?done=phone-removed");
            case Refused(var reason) ->
                page.show("access/phone-remove", Form.empty().wrong("password", reason));
        };
    }

    private OwnViews.PhoneView view(AccountName account, byte[] closed, Form form) {
        EnrolPhone.Shown shown = phone.show(account, closed).orElseThrow(PhonePages::notOurs);
        return new OwnViews.PhoneView(
                form, Square.of(shown.address()), shown, Base64.getUrlEncoder().encodeToString(closed));
    }

    private static byte[] closed(Form form) {
        try {
            return Base64.getUrlDecoder().decode(form.value("closed"));
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static ResponseStatusException notOurs() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
