package org.durna.linkage.compare;

/** A 64-bit hash that is the same on every machine and in every year. */
public final class Hash {
    private Hash() {}

    public static long of(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    public static long of(long one, long other) {
        return mix(mix(one) * 31 + other);
    }

    /** The finaliser of SplitMix64. */
    public static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A search key is never 0: that means "none". */
    public static long key(CharSequence text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = of(text);
        return hash == 0 ? 1 : hash;
    }
}
