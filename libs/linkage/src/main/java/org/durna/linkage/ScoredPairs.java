package org.durna.linkage;

import java.util.Arrays;

/** Pairs worth remembering with the log2 of their odds, in order of their rows. */
public final class ScoredPairs {
    private long[] pairs = new long[1024];
    private float[] odds = new float[1024];
    private int size;

    void add(int one, int other, double logOdds) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            odds = Arrays.copyOf(odds, size * 2);
        }
        pairs[size] = one < other ? (long) one << 32 | other : (long) other << 32 | one;
        odds[size++] = (float) logOdds;
    }

    void addAll(ScoredPairs others) {
        if (size + others.size > pairs.length) {
            int room = Math.max(size + others.size, pairs.length + (pairs.length >> 1));
            pairs = Arrays.copyOf(pairs, room);
            odds = Arrays.copyOf(odds, room);
        }
        System.arraycopy(others.pairs, 0, pairs, size, others.size);
        System.arraycopy(others.odds, 0, odds, size, others.size);
        size += others.size;
    }

    public int size() {
        return size;
    }

    public int one(int i) {
        return (int) (pairs[i] >>> 32);
    }

    public int other(int i) {
        return (int) pairs[i];
    }

    /** The log2 of the odds that the two are one person; 0 is even. */
    public double odds(int i) {
        return odds[i];
    }

    public double probability(int i) {
        return probability(odds(i));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.pow(2, -logOdds));
    }

    /** How many pairs of one person these are, if all odds were this much higher. */
    double expected(double higher) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += probability(odds[i] + higher);
        }
        return sum;
    }

    void raise(double by) {
        for (int i = 0; i < size; i++) {
            odds[i] += (float) by;
        }
    }

    /** The likeliest first; among equals by their rows. */
    int[] byOdds() {
        long[] keyed = new long[size];
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Arrays.parallelSort(order, (a, b) -> {
            int first = Float.compare(odds[b], odds[a]);
            return first != 0 ? first : Long.compare(pairs[a], pairs[b]);
        });
        int[] plain = new int[keyed.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = order[i];
        }
        return plain;
    }

    void sort() {
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Arrays.parallelSort(order, (a, b) -> Long.compare(pairs[a], pairs[b]));
        long[] sortedPairs = new long[size];
        float[] sortedOdds = new float[size];
        for (int i = 0; i < size; i++) {
            sortedPairs[i] = pairs[order[i]];
            sortedOdds[i] = odds[order[i]];
        }
        pairs = sortedPairs;
        odds = sortedOdds;
    }
}
