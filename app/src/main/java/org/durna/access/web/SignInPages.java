package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.durna.access.Account;
import org.durna.access.DemoAccounts;
import org.durna.access.OidcSettings;
import org.durna.access.SignIn;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sign-in in one step or two, and sign-out. */
@Controller
final class SignInPages {
    private final SignIn signIn;
    private final Sessions sessions;
    private final DemoAccounts demo;
    private final CsrfTokenRepository tokens;
    private final OidcSettings oidc;

    SignInPages(SignIn signIn, Sessions sessions, DemoAccounts demo, CsrfTokenRepository tokens, OidcSettings oidc) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.demo = demo;
        this.tokens = tokens;
        this.oidc = oidc;
    }

    @GetMapping("/sign-in")
    View ask(Page page, @RequestParam(defaultValue = "/") String next, @RequestParam(defaultValue = "") String why) {
        Form form = Form.empty();
        switch (why) {
            case "no-account" -> form.wrong("name", Reason.of("access.oidc.no-account"));
            case "out-of-reach" -> form.wrong("name", Reason.of("access.oidc.out-of-reach"));
            case "failed" -> form.wrong("name", Reason.of("access.oidc.failed"));
            default -> {}
        }
        return page.show("access/sign-in", view(form, next));
    }

    @PostMapping("/sign-in")
    View enter(
            Page page,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.of(fields);
        String next = Next.safe(form.value("next"));
        SignIn.Answer answer =
                signIn.withPassword(form.value("name"), fields.getOrDefault("password", ""), request.getRemoteAddr());
        return switch (answer) {
            case SignIn.Answer.Entered in -> entered(in.account(), next, request, response);
            case SignIn.Answer.CodeWanted wanted -> {
                sessions.wait(request, wanted.account());
                yield Next.to("/sign-in/code?next=" + Next.encoded(next));
            }
            case SignIn.Answer.Refused no ->
                refused(page, "access/sign-in", view(form.wrong("name", no.reason()), next), no.reason(), response);
        };
    }

    @GetMapping("/sign-in/code")
    View askForCode(Page page, HttpServletRequest request, @RequestParam(defaultValue = "/") String next) {
        return sessions.waiting(request).isEmpty()
                ? Next.to("/sign-in")
                : page.show("access/code", new CodeView(Form.empty(), Next.safe(next)));
    }

    @PostMapping("/sign-in/code")
    View enterWithCode(
            Page page,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.of(fields);
        String next = Next.safe(form.value("next"));
        var waiting = sessions.waiting(request);
        if (waiting.isEmpty()) {
            return Next.to("/sign-in");
        }
        return switch (signIn.withCode(waiting.get(), form.value("code"), request.getRemoteAddr())) {
            case SignIn.Answer.Entered in -> entered(in.account(), next, request, response);
            case SignIn.Answer.CodeWanted ignored -> Next.to("/sign-in");
            case SignIn.Answer.Refused no ->
                refused(
                        page,
                        "access/code",
                        new CodeView(form.wrong("code", no.reason()), next),
                        no.reason(),
                        response);
        };
    }

    @PostMapping("/sign-out")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request);
        tokens.saveToken(null, request, response);
        return Next.to("/?done=signed-out");
    }

    private RedirectView entered(
            Account account, String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.enter(request, account.name());
        tokens.saveToken(null, request, response);
        boolean choice = account.purposes().size() > 1;
        return Next.to(choice ? "/purpose?next=" + Next.encoded(next) : next);
    }

    private View refused(Page page, String template, Object view, Reason reason, HttpServletResponse response) {
        boolean tooOften = reason.code().equals("access.sign-in.too-often");
        response.setStatus(tooOften ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(template, view);
    }

    private SignInView view(Form form, String next) {
        return new SignInView(form, Next.safe(next), demo.offered(), DemoAccounts.PASSWORD, oidc.offered());
    }
}
