package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.durna.access.OidcSettings;
import org.durna.access.SignIn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What stands before every door: headers, proof that a form is ours, no session for the public.
 * Whether a door opens is decided behind it, by the verb itself, for the reader it is handed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class Guard {
    private static final String CONTENT =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("durna-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    InstitutionDoor institutionDoor(
            OidcSettings settings, SignIn signIn, Sessions sessions, CsrfTokenRepository formTokens) {
        return new InstitutionDoor(settings, signIn, sessions, formTokens);
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, CsrfTokenRepository formTokens, InstitutionDoor institution) {
        institution.open(http);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens).ignoringRequestMatchers(Guard::bearsToken))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new Freshness())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.deny())
                        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** A request with a token of its own carries no cookie's authority, so no form can be forged with it. */
    static boolean bearsToken(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && Bearer.in(request).isPresent();
    }
}
