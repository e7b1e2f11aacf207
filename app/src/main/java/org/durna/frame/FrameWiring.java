package org.durna.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.List;
import org.durna.pack.Pack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame together. */
@Configuration(proxyBeanMethods = false)
class FrameWiring {

    @Bean
    Messages messages(Pack pack) {
        return new Messages(pack);
    }

    @Bean
    Problems problems(Messages messages) {
        return new Problems(messages);
    }

    @Bean
    PageMaker pageMaker(Pack pack, Messages messages, FrameSettings settings, List<MenuEntry> menu, Clock clock) {
        return new PageMaker(pack, messages, settings, menu, clock);
    }

    @Bean
    FilterRegistrationBean<LanguageMemory> languageMemory(Pack pack) {
        FilterRegistrationBean<LanguageMemory> filter =
                new FilterRegistrationBean<>(new LanguageMemory(pack.manifest()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WholeUploads> wholeUploads(
            @Value("${durna.largest-upload}") DataSize file,
            List<LargeUpload> large,
            ObjectProvider<Visitors> visitors) {
        FilterRegistrationBean<WholeUploads> filter =
                new FilterRegistrationBean<>(new WholeUploads(file.toBytes(), large, visitors));
        // Behind the sessions, so that it can be told who sends, and before the proof of forms is looked for.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 60);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** How much the server takes in at all: as much as the widest door; each door has its own limit. */
    @Bean
    MultipartConfigElement uploads(@Value("${durna.largest-upload}") DataSize file, List<LargeUpload> large) {
        long most = large.stream().mapToLong(LargeUpload::most).reduce(file.toBytes(), Math::max);
        MultipartConfigFactory factory = new MultipartConfigFactory();
        factory.setMaxFileSize(DataSize.ofBytes(most));
        factory.setMaxRequestSize(DataSize.ofBytes(most + LargeUpload.MEGABYTE));
        return factory.createMultipartConfig();
    }

    @Bean
    WebMvcConfigurer pagesAndAssets(PageMaker maker, Visitors visitors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument(maker, visitors));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
