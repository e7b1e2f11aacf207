package org.durna.audit;

import java.util.regex.Pattern;

/** One thing that was seen or changed, by its kind and its identifier there. */
public record Subject(String kind, String id) {
    static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    public Subject {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind of subject looks like initiative");
        }
        ShortLine.checked("A subject's identifier", id, 200);
    }
}
