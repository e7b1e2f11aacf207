package org.durna.api.web;

import java.time.Clock;
import java.util.List;
import org.durna.api.store.FormRows;
import org.durna.frame.PageMaker;
import org.durna.frame.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the doors for programs together. */
@Configuration(proxyBeanMethods = false)
class ApiWiring {
    private static final String ALL = "/api/*";

    @Bean
    WebMvcConfigurer apiErrors(Problems problems, PageMaker pages, JsonMapper json) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.addFirst(new ApiErrors(problems, pages, json));
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit());
        filter.addUrlPatterns(ALL);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    /** Behind the guard: what is not ours is refused before its number is looked up. */
    @Bean
    FilterRegistrationBean<OneSubmit> oneSubmit(FormRows forms, Clock clock) {
        FilterRegistrationBean<OneSubmit> filter = new FilterRegistrationBean<>(new OneSubmit(forms, clock));
        filter.setOrder(0);
        return filter;
    }

    /** Every read has a tag. It is weak where nothing stronger names the version, because only then may the answer be compressed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(tags);
        filter.addUrlPatterns(ALL);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
