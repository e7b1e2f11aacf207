package org.durna.names;

import java.util.List;
import java.util.Locale;

/** The way from one spelling to the other, step by step. */
public record Route(List<Step> steps) {
    public Route {
        steps = List.copyOf(steps);
    }

    /** The route as one sentence for an officer, in Azerbaijani, English or Russian. */
    public String words(Locale language) {
        return Words.in(language).route(this);
    }
}
