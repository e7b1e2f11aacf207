package org.durna.person;

import java.util.Locale;

/** What somebody decided about two people. */
public enum Verdict {
    /** They are one; both stand in one bundle from then on. */
    SAME,
    /** They are two, and are not proposed again. */
    NOT_THE_SAME,
    /** What is known is not enough; the pair stays in sight. */
    UNSURE;

    public String key() {
        return "person.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
