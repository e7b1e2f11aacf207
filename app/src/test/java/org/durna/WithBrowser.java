package org.durna;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a story its browser: one for all stories of a run, opened by the first and closed after the last. */
final class WithBrowser implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(WithBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == TestBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getRoot()
                .getStore(HERE)
                .computeIfAbsent(TestBrowser.class, key -> TestBrowser.open(), TestBrowser.class);
    }
}
