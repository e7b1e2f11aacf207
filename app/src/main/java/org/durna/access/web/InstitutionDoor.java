package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.durna.access.OidcSettings;
import org.durna.access.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The institution's own sign-in: it vouches for a name, and who bears that name here enters; nobody is made here by it. */
final class InstitutionDoor {
    static final String BEGIN = "/sign-in/oidc";
    static final String BACK = "/sign-in/back";

    /** What the library answers where the institution did not. */
    private static final Set<String> SILENT =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private static final Logger LOG = LoggerFactory.getLogger(InstitutionDoor.class);

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
                .failureHandler(this::notConfirmed)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(InstitutionDoor.this::outOfReach);
                        return filter;
                    }
                }));
    }

    /** The institution answered, and its answer does not hold; whatever waited for it in the session ends. */
    private void notConfirmed(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean silent = problem instanceof OAuth2AuthenticationException known
                && SILENT.contains(known.getError().getErrorCode());
        LOG.warn("The institution’s sign-in did not confirm somebody: {}", code(problem));
        sessions.leave(request);
        response.sendRedirect("/sign-in?why=" + (silent ? "out-of-reach" : "failed"));
    }

    /** The institution does not say where its sign-in is: it is down, or the settings are wrong. */
    private void outOfReach(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        LOG.warn(
                "The institution’s sign-in at {} is out of reach: {}",
                settings.issuer(),
                root(problem).getClass());
        response.sendRedirect("/sign-in?why=out-of-reach");
    }

    private static String code(AuthenticationException problem) {
        return problem instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : problem.getClass().getSimpleName();
    }

    private static Throwable root(Throwable problem) {
        return problem.getCause() == null ? problem : root(problem.getCause());
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String name =
                authentication.getPrincipal() instanceof OidcUser user ? user.getClaimAsString(settings.claim()) : null;
        switch (signIn.vouchedFor(name == null ? "" : name)) {
            case SignIn.Answer.Entered(var account) -> {
                sessions.enterVouched(request, account.name());
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
