package org.durna.access.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.durna.access.AccessSettings;
import org.durna.access.Account;
import org.durna.access.Behind;
import org.durna.access.HoldTokens;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.TokenId;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** API tokens of one's own: made, shown once, revoked. */
@Controller
class TokenPages {
    private static final String DEFAULT_DAYS = "90";

    private final HoldTokens tokens;
    private final AccessSettings settings;

    TokenPages(HoldTokens tokens, AccessSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    @Behind(Permission.HOLD_TOKENS)
    @GetMapping("/account/tokens/new")
    View ask(Page page, Presence presence) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account/tokens/new");
        }
        return page.show("access/token", view(page, me.account(), Form.empty().with("days", DEFAULT_DAYS)));
    }

    @Behind(Permission.HOLD_TOKENS)
    @PostMapping("/account/tokens/new")
    View create(Page page, Presence presence, @RequestParam Map<String, String> fields) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account/tokens/new");
        }
        Form form = Form.of(fields);
        Optional<HoldTokens.Command> command = read(form);
        if (command.isEmpty()) {
            return page.show("access/token", view(page, me.account(), form));
        }
        return switch (tokens.create(me.account(), command.get(), me.reader())) {
            case Done(var token) ->
                page.show("access/token-once", new OwnViews.OnceView(token, Optional.of(form.value("name"))));
            case Refused(var reason) -> page.show("access/token", view(page, me.account(), form.wrong("name", reason)));
        };
    }

    @PostMapping("/account/tokens/{id:\\d{1,18}}/revoke")
    View revoke(Page page, Presence presence, @PathVariable long id) {
        if (!(presence instanceof Presence.Somebody me)) {
            return Next.to("/sign-in?next=/account");
        }
        return switch (tokens.revoke(me.account().name(), new TokenId(id), me.reader())) {
            case Done(var done) -> Next.to("/account?done=token-revoked");
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    private static Optional<HoldTokens.Command> read(Form form) {
        String name = form.required("name", 100);
        String days = form.required("days", 4);
        Optional<Purpose> purpose = Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(form.required("purpose", 40)))
                .findFirst();
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(each -> !form.value("scope_" + each.name()).isEmpty())
                .forEach(scopes::add);
        if (!days.matches("\\d{1,4}")) {
            form.wrong("days", Reason.of("access.token.days-wrong"));
        }
        return form.isRight() && purpose.isPresent()
                ? Optional.of(
                        new HoldTokens.Command(name, purpose.get(), scopes, Duration.ofDays(Long.parseLong(days))))
                : Optional.empty();
    }

    private OwnViews.TokenView view(Page page, Account account, Form form) {
        List<Choice> purposes = account.purposes().stream()
                .map(purpose -> new Choice(purpose.name(), page.t(purpose.key())))
                .toList();
        List<Permission> scopes = account.permissions().stream()
                .filter(scope -> scope != Permission.HOLD_TOKENS)
                .sorted()
                .toList();
        return new OwnViews.TokenView(
                form, purposes, scopes, settings.longestToken().toDays());
    }
}
