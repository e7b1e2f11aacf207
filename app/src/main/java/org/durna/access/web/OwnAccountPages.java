package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AccessSettings;
import org.durna.access.Account;
import org.durna.access.ChangeOwnLanguage;
import org.durna.access.ChangePassword;
import org.durna.access.EnrolPhone;
import org.durna.access.HoldTokens;
import org.durna.access.OwnSessions;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody's own account: password, language, browsers, and the doors to phone and tokens. */
@Controller
class OwnAccountPages {
    private final ChangePassword changePassword;
    private final ChangeOwnLanguage changeLanguage;
    private final OwnSessions sessions;
    private final EnrolPhone phone;
    private final HoldTokens tokens;
    private final AccessSettings settings;

    OwnAccountPages(
            ChangePassword changePassword,
            ChangeOwnLanguage changeLanguage,
            OwnSessions sessions,
            EnrolPhone phone,
            HoldTokens tokens,
            AccessSettings settings) {
        this.changePassword = changePassword;
        this.changeLanguage = changeLanguage;
        this.sessions = sessions;
        this.phone = phone;
        this.tokens = tokens;
        this.settings = settings;
    }

    @GetMapping("/account")
    View own(Page page, Presence presence, HttpServletRequest request) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account");
        }
        Account account = me.account();
        return page.show(
                "access/own",
                new OwnViews.AccountView(
                        account,
                        phone.enrolled(account.name()),
                        phone.recoveryCodesLeft(account.name()),
                        tokens.own(account.name()),
                        sessions.list(account.name(), session(request))));
    }

    @PostMapping("/account/language")
    View speak(Page page, Presence presence, @RequestParam String language) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account");
        }
        return page.languages().stream()
                .filter(each -> each.code().equals(language))
                .findFirst()
                .filter(each -> changeLanguage.change(me.account().name(), each, me.reader()))
                .map(each -> Next.to("/account?lang=" + each.code() + "&done=language-changed"))
                .orElseGet(() -> Next.to("/account"));
    }

    @PostMapping("/account/sessions/end")
    View end(Presence presence, @RequestParam String handle) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account");
        }
        boolean ended = sessions.end(me.account().name(), handle, me.reader());
        return Next.to(ended ? "/account?done=session-ended" : "/account");
    }

    @GetMapping("/account/password")
    View password(Page page, Presence presence) {
        return holder(presence).isEmpty()
                ? Next.to("/sign-in?next=/account/password")
                : page.show("access/password", view(Form.empty(), presence));
    }

    @PostMapping("/account/password")
    View newPassword(
            Page page, Presence presence, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Optional<Account> holder = holder(presence);
        if (holder.isEmpty()) {
            return Next.to("/sign-in?next=/account/password");
        }
        ChangePassword.Command command = new ChangePassword.Command(
                fields.getOrDefault("old", ""),
                fields.getOrDefault("wanted", ""),
                fields.getOrDefault("repeated", ""),
                session(request));
        return switch (changePassword.change(holder.get(), command)) {
            case Done(var done) -> Next.to("/account?done=password-changed");
            case Refused(var reason) -> {
                String field = reason.code().equals("access.password.old-wrong") ? "old" : "wanted";
                yield page.show("access/password", view(Form.empty().wrong(field, reason), presence));
            }
        };
    }

    private OwnViews.PasswordView view(Form form, Presence presence) {
        return new OwnViews.PasswordView(form, presence instanceof Presence.PasswordDue, settings.shortestPassword());
    }

    private static Optional<Account> holder(Presence presence) {
        return switch (presence) {
            case Presence.Nobody ignored -> Optional.empty();
            case Presence.PasswordDue due -> Optional.of(due.account());
            case Presence.Somebody me -> Optional.of(me.account());
        };
    }

    private static String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
