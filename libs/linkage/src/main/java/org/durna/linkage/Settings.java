package org.durna.linkage;

/**
 * What may be tuned, with where it comes from.
 *
 * @param threads how many work at once; the result does not depend on it
 * @param pairsPerRecord how many pairs may be compared per record: what 90 seconds for a million records allow
 * @param largestBlock a search key that more records share is no key; its pairs are left to the other keys
 * @param sampled how many pairs of each search key the estimate looks at
 * @param randomPairs how many random pairs say how strangers agree
 * @param floor pairs below this probability of being one person are forgotten
 */
public record Settings(int threads, int pairsPerRecord, int largestBlock, int sampled, int randomPairs, double floor) {
    public Settings {
        if (threads < 1 || pairsPerRecord < 1 || largestBlock < 2 || sampled < 1 || randomPairs < 1) {
            throw new IllegalArgumentException("Settings are counts of at least one");
        }
        if (!(floor > 0 && floor < 1)) {
            throw new IllegalArgumentException("The floor is a probability between 0 and 1");
        }
    }

    public static Settings usual() {
        return new Settings(Runtime.getRuntime().availableProcessors(), 40, 400, 6_000, 400_000, 0.001);
    }

    public Settings withThreads(int count) {
        return new Settings(count, pairsPerRecord, largestBlock, sampled, randomPairs, floor);
    }

    /** Small files can afford to look at more pairs of each record. */
    long budget(int rows) {
        return Math.max((long) pairsPerRecord * rows, Math.min(4_000_000L, (long) rows * rows / 8));
    }
}
