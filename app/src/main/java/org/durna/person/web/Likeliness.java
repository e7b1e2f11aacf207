package org.durna.person.web;

/** What a weight means to somebody at a counter, where one among ten million is looked for. */
enum Likeliness {
    /** More than the 23 bits that tell one of ten million. */
    VERY_LIKELY(24),
    LIKELY(14),
    POSSIBLE(Double.NEGATIVE_INFINITY);

    private final double bits;

    Likeliness(double bits) {
        this.bits = bits;
    }

    static Likeliness of(double bits) {
        for (Likeliness each : values()) {
            if (bits >= each.bits) {
                return each;
            }
        }
        return POSSIBLE;
    }

    String key() {
        return "person.hit." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
