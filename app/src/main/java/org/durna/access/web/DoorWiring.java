package org.durna.access.web;

import java.time.Clock;
import java.util.List;
import org.durna.access.AccessSettings;
import org.durna.access.UseToken;
import org.durna.access.rules.AddressLimit;
import org.durna.access.store.HolderRows;
import org.durna.frame.MenuEntry;
import org.durna.frame.PageMaker;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doors together: sessions, who stands behind a request, and how a controller gets to know. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "access.session")
class DoorWiring {

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("durna-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<NotTooOften> notTooOften(AccessSettings settings, Clock clock) {
        FilterRegistrationBean<NotTooOften> filter = new FilterRegistrationBean<>(new NotTooOften(settings, clock));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    Sessions sessions(AccessSettings settings, Clock clock) {
        return new Sessions(settings, clock);
    }

    @Bean
    Presences presences(HolderRows holders, UseToken tokens, Sessions sessions, Clock clock) {
        return new Presences(holders, tokens, sessions, clock);
    }

    @Bean
    WebMvcConfigurer readers(Presences presences, AccessSettings settings, Clock clock, PageMaker pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArgument(presences));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new TokenFirst(presences, new AddressLimit(settings.signInPace(), clock)))
                        .addPathPatterns("/api/**");
                registry.addInterceptor(new PasswordFirst(presences))
                        .excludePathPatterns("/assets/**", "/sign-out", "/account/password", "/error", "/actuator/**");
                registry.addInterceptor(new ClosedDoors(presences, pages));
            }
        };
    }

    @Bean
    MenuEntry accountsEntry() {
        return MenuEntry.guarded("menu.accounts", "/accounts", 80, "MANAGE_ACCOUNTS");
    }

    @Bean
    MenuEntry agenciesEntry() {
        return MenuEntry.guarded("menu.agencies", "/agencies", 81, "MANAGE_ACCOUNTS");
    }

    @Bean
    MenuEntry auditEntry() {
        return MenuEntry.guarded("menu.audit", "/audit", 82, "READ_AUDIT");
    }

    @Bean
    MenuEntry glassEntry() {
        return MenuEntry.guarded("menu.glass", "/glass", 83, "REVIEW_GLASS");
    }
}
