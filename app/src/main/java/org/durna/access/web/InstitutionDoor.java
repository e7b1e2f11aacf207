package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.durna.access.OidcSettings;
import org.durna.access.SignIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The institution's own sign-in: it vouches for a name, and who bears that name here enters; nobody is made here by it. */
final class InstitutionDoor {
    static final String BEGIN = "/sign-in/oidc";
    static final String BACK = "/sign-in/back";

    private final OidcSettings settings;
    private final SignIn signIn;
    private final Sessions sessions;
    private final CsrfTokenRepository formTokens;

    InstitutionDoor(OidcSettings settings, SignIn signIn, Sessions sessions, CsrfTokenRepository formTokens) {
        this.settings = settings;
        this.signIn = signIn;
        this.sessions = sessions;
        this.formTokens = formTokens;
    }

    void open(HttpSecurity http) {
        if (!settings.offered()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(new Institution(settings))
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(begin -> begin.baseUri(BEGIN))
                .redirectionEndpoint(back -> back.baseUri(BACK))
                .successHandler(this::vouched)
                .failureHandler((request, response, problem) -> response.sendRedirect("/sign-in?why=failed")));
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String name =
                authentication.getPrincipal() instanceof OidcUser user ? user.getClaimAsString(settings.claim()) : null;
        switch (signIn.vouchedFor(name == null ? "" : name)) {
            case SignIn.Answer.Entered(var account) -> {
                sessions.enter(request, account.name());
                formTokens.saveToken(null, request, response);
                response.sendRedirect(account.purposes().size() > 1 ? "/purpose" : "/");
            }
            case SignIn.Answer.CodeWanted ignored -> response.sendRedirect("/sign-in");
            case SignIn.Answer.Refused ignored -> {
                sessions.leave(request);
                response.sendRedirect("/sign-in?why=no-account");
            }
        }
    }
}
