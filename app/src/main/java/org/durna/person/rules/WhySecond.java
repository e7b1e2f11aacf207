package org.durna.person.rules;

import java.util.Locale;

/** Why two people have to agree that two are one. */
public enum WhySecond {
    /** One of them is a child. */
    CHILD,
    /** They may be twins. */
    TWINS,
    /** Each has a number for life, and they are two. */
    TWO_NUMBERS,
    /** The dates of birth are two. */
    TWO_BIRTHS,
    /** Somebody decided before that they are not the same, or took back that they are. */
    DECIDED_OTHERWISE;

    public String key() {
        return "person.second.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
