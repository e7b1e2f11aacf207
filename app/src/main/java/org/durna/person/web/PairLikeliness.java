package org.durna.person.web;

/** What the odds that two are one mean to whoever has to decide. */
enum PairLikeliness {
    /** A thousand to one. */
    NEARLY_CERTAIN(10),
    PROBABLE(3),
    AS_LIKELY_AS_NOT(-1),
    IMPROBABLE(Double.NEGATIVE_INFINITY);

    private final double bits;

    PairLikeliness(double bits) {
        this.bits = bits;
    }

    static PairLikeliness of(double bits) {
        for (PairLikeliness each : values()) {
            if (bits >= each.bits) {
                return each;
            }
        }
        return IMPROBABLE;
    }

    String key() {
        return "person.odds." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
