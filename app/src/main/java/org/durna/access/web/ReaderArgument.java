package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.durna.access.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller its reader, or, inside this module, all that is known of who stands behind the request. */
final class ReaderArgument implements HandlerMethodArgumentResolver {
    private final Presences presences;

    ReaderArgument(Presences presences) {
        this.presences = presences;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> wanted = parameter.getParameterType();
        return wanted == Reader.class || Presence.class.isAssignableFrom(wanted);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A reader is asked for outside a web request");
        }
        Presence presence = presences.at(request);
        return parameter.getParameterType() == Reader.class ? presence.reader() : presence;
    }
}
