package org.durna.person.web;

import java.util.Locale;
import org.durna.frame.Page;
import org.durna.names.places.PlaceName;
import org.durna.person.Trace;

/** By which route somebody was found, in the reader's language. */
final class TraceWords {
    private final Page page;
    private final PeopleViews.Names names;

    TraceWords(Page page, PeopleViews.Names names) {
        this.page = page;
        this.names = names;
    }

    String say(Trace trace) {
        return switch (trace) {
            case Trace.ByName name ->
                page.t(
                        "person.trace.name",
                        name.asserted().written(),
                        name.route().words(Locale.of(page.language().code())));
            case Trace.ByBirth birth ->
                page.t(
                        "person.trace.birth",
                        names.date(birth.asserted()),
                        page.t(birth.agreement().key()));
            case Trace.ByPlace place -> place(place);
            case Trace.ByNumber number ->
                number.wrongSigns() == 0
                        ? page.t(
                                "person.trace.number",
                                page.t(number.asserted().kind().key()),
                                number.asserted().number())
                        : page.t(
                                "person.trace.misread",
                                page.t(number.asserted().kind().key()),
                                number.asserted().number(),
                                number.wrongSigns());
            case Trace.ByOwnNumber ignored -> page.t("person.trace.own-number");
        };
    }

    private String place(Trace.ByPlace place) {
        if (place.known().isEmpty()) {
            return page.t("person.trace.place", place.asserted());
        }
        PlaceName name = place.known().get();
        if (name.name().equals(place.present())) {
            return page.t("person.trace.place-known", place.asserted(), place.present());
        }
        return page.t("person.trace.place-renamed", place.asserted(), place.present(), name.name(), years(name));
    }

    private static String years(PlaceName name) {
        return name.from().map(Object::toString).orElse("?") + "–"
                + name.until().map(Object::toString).orElse("?");
    }
}
