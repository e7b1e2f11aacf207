package org.durna.linkage.compare;

/** How near two names are by their letters alone, in any one script. */
enum NearLetters {
    FAR,
    SIMILAR,
    CLOSE;

    /** Chosen on FEBRL 1 and 2, which are in no aim. */
    private static final double LEAST_CLOSE = 0.93;

    private static final double LEAST_SIMILAR = 0.85;
    private static final int LETTERS_FOR_A_SLIP = 4;

    static NearLetters of(String one, String other) {
        if (Math.min(one.length(), other.length()) >= LETTERS_FOR_A_SLIP && Distances.oneSlip(one, other)) {
            return CLOSE;
        }
        double near = Distances.jaroWinkler(one, other);
        return near >= LEAST_CLOSE ? CLOSE : near >= LEAST_SIMILAR ? SIMILAR : FAR;
    }
}
