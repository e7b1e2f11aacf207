package org.durna.names;

/** What one pair of parts says, in hundredths of a bit, from the cost of laying them side by side. */
final class PartWeight {
    private PartWeight() {}

    /**
     * @param information hundredths of a bit that the agreement tells
     * @param cost hundredths of a wrong letter
     * @param sounds of the longer part
     */
    static int of(int information, int cost, int sounds) {
        int told = Math.min(Parameters.MOST_OF_A_PART, information * Parameters.INFORMATION_KEPT / 100);
        int against = cost * Parameters.AGAINST_PER_LETTER / 100
                + cost * Parameters.AGAINST_PER_SHARE / Math.max(1, sounds) / 100;
        return Math.max(Parameters.LEAST_OF_A_PART, told - against);
    }
}
