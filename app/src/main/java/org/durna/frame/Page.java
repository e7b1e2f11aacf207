package org.durna.frame;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.durna.pack.PackManifest;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.springframework.web.servlet.View;

/**
 * One page on its way to one reader: its language, who looks, and everything a template says or writes.
 * A controller asks for it as a parameter and shows a template with it.
 */
public final class Page {
    /** The field by which a form that is sent twice is known. */
    public static final String ONCE = "_once";

    private final PageMaker maker;
    private final Language language;
    private final Formats formats;
    private final Visitor visitor;
    private final Address address;
    private final Function<Page, Token> token;

    Page(PageMaker maker, Language language, Visitor visitor, Address address, Function<Page, Token> token) {
        this.maker = maker;
        this.language = language;
        this.formats = maker.formats(language);
        this.visitor = visitor;
        this.address = address;
        this.token = token;
    }

    /** The hidden field that proves that a form came from our own page. */
    public record Token(String name, String value) {}

    /** A template with its view, as an answer; a reason is answered as a refusal, with the status that goes with it. */
    public View show(String template, Object view) {
        return maker.view(template, this, view);
    }

    /** A template with its view, as a paper: the template is told {@code issued}, the instant that it bears. */
    public Paper paper(String template, Object view, Instant issued) {
        return new Paper(maker.write(template, Map.of("page", this, "view", view, "issued", issued)), issued);
    }

    /** A table as a paper. */
    public Paper paper(Table table, Instant issued) {
        return paper("frame/tablepaper", table, issued);
    }

    /** The same page for the same visitor in another language, for a paper that somebody else will read. */
    public Page in(Language other) {
        return new Page(maker, other, visitor, address, token);
    }

    public String t(String key, Object... arguments) {
        return maker.messages().say(language, key, arguments);
    }

    public String say(Reason reason) {
        return maker.messages().say(language, reason);
    }

    public String text(LocalizedText text) {
        return text.in(language);
    }

    public String day(LocalDate value) {
        return formats.day(value);
    }

    public String moment(Instant value) {
        return formats.moment(value);
    }

    public String number(long value) {
        return formats.number(value);
    }

    public String number(BigDecimal value) {
        return formats.number(value);
    }

    /** A number with exactly as many decimals as its source gives. */
    public String number(BigDecimal value, int decimals) {
        return formats.number(value, decimals);
    }

    public Formats formats() {
        return formats;
    }

    public Language language() {
        return language;
    }

    public List<Language> languages() {
        return maker.pack().languages();
    }

    public PackManifest pack() {
        return maker.pack();
    }

    public Visitor visitor() {
        return visitor;
    }

    public boolean may(String permission) {
        return visitor.may(permission);
    }

    public List<MenuEntry> menu() {
        return maker.menu().stream()
                .filter(entry -> entry.permission().map(visitor::may).orElse(true))
                .toList();
    }

    /** Whether a menu entry is the part of the platform that this page lies in. */
    public boolean isIn(MenuEntry entry) {
        return address.path().equals(entry.path())
                || (!entry.path().equals("/") && address.path().startsWith(entry.path() + "/"));
    }

    public FrameSettings settings() {
        return maker.settings();
    }

    public Address address() {
        return address;
    }

    /** A number that no other form has, so that a double click is taken once. */
    public String once() {
        return maker.formNumber();
    }

    public Token token() {
        return token.apply(this);
    }

    /** The sentence shown once after something was done, named by the address that the visitor was sent to. */
    public Optional<String> notice() {
        return address.parameter("done")
                .filter(code -> maker.messages().has(language, "done." + code))
                .map(code -> t("done." + code));
    }

    /** The address of a file of ours, which changes when its content changes. */
    public String asset(String file) {
        return maker.assets().address(file);
    }

    public LocalDate today() {
        return maker.today();
    }
}
