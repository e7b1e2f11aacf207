package org.durna.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A page made from a precompiled template: written whole or not at all. */
final class PageView implements View {
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final String template;
    private final Page page;
    private final Object view;

    PageView(TemplateEngine templates, String template, Page page, Object view) {
        this.templates = templates;
        this.template = template;
        this.page = page;
        this.view = view;
    }

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, Map.of("page", page, "view", view), output);
        response.setContentType(HTML);
        response.setHeader("Content-Language", page.language().code());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
