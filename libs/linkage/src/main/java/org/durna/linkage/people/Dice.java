package org.durna.linkage.people;

import java.util.List;
import org.durna.linkage.compare.Hash;

/** Chance from a seed, the same on every machine: each family has its own, so families can be made in any order. */
final class Dice {
    private long state;

    Dice(long seed, long stream) {
        this.state = Hash.of(seed, stream);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return Hash.mix(state);
    }

    int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    boolean falls(double rate) {
        return share() < rate;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
