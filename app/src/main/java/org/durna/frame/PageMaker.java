package org.durna.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.durna.pack.Pack;
import org.durna.pack.PackManifest;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/** Makes the page for a request: chooses the language, knows the messages, the menu and the templates. */
public final class PageMaker {
    private final PackManifest pack;
    private final Messages messages;
    private final FrameSettings settings;
    private final List<MenuEntry> menu;
    private final Clock clock;
    private final Map<Language, Formats> formats = new ConcurrentHashMap<>();
    private final Assets assets = new Assets();
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public PageMaker(Pack pack, Messages messages, FrameSettings settings, List<MenuEntry> menu, Clock clock) {
        this.pack = pack.manifest();
        this.messages = messages;
        this.settings = settings;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.clock = clock;
        this.pack.languages().forEach(this::formats);
    }

    public Page page(HttpServletRequest request, Visitor visitor) {
        return new Page(
                this, LanguageChoice.of(request, pack), visitor, Address.of(request), ignored -> token(request));
    }

    /** The language in which a request is answered. */
    public Language language(HttpServletRequest request) {
        return LanguageChoice.of(request, pack);
    }

    private static Page.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Token(token.getParameterName(), token.getToken())
                : new Page.Token("_csrf", "");
    }

    View view(String template, Page page, Object view) {
        View written = new PageView(templates, template + ".jte", page, view);
        return view instanceof Reason reason
                ? new RefusedView(written, reason, page.visitor(), page.address())
                : written;
    }

    String write(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", parameters, output);
        return output.toString();
    }

    /** Made once for each language: a collator is dear, and each page asks for these. */
    Formats formats(Language language) {
        return formats.computeIfAbsent(language, each -> new Formats(each, pack.zone()));
    }

    public Messages messages() {
        return messages;
    }

    public TemplateEngine templates() {
        return templates;
    }

    PackManifest pack() {
        return pack;
    }

    FrameSettings settings() {
        return settings;
    }

    List<MenuEntry> menu() {
        return menu;
    }

    Assets assets() {
        return assets;
    }

    String formNumber() {
        return UUID.randomUUID().toString();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
