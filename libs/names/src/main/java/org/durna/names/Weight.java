package org.durna.names;

/**
 * How much two spellings speak for one name, in bits: +10 means that this likeness is about a thousand times more common
 * among spellings of one name than among spellings of two; 0 says nothing.
 */
public record Weight(double bits) implements Comparable<Weight> {
    public static final Weight NOTHING = new Weight(0);

    public Weight {
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("A weight is a number");
        }
    }

    /** The chance that they are one name, when before looking it was {@code prior}. */
    public double chance(double prior) {
        double odds = prior / (1 - prior) * Math.pow(2, bits);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    @Override
    public int compareTo(Weight other) {
        return Double.compare(bits, other.bits);
    }
}
