package org.durna.names;

/**
 * The cheapest way to lay the sounds of one part along the sounds of another.
 * Sounds that may be one letter cost nothing; the costs of the rest stand in {@link Parameters}.
 */
final class Alignment {
    private final int[] above = new int[Parameters.MOST_SOUNDS + 1];
    private final int[] row = new int[Parameters.MOST_SOUNDS + 1];

    /** The cost in hundredths of a wrong letter, or more than the limit as soon as it cannot stay within. */
    int cost(NameKey a, int aFrom, int aEnd, NameKey b, int bFrom, int bEnd, boolean cut, int limit) {
        int most = limit / Parameters.WRONG;
        boolean strange = !cut
                && (lacksMore(most, a, aFrom, aEnd, all(b, bFrom, bEnd))
                        || lacksMore(most, b, bFrom, bEnd, all(a, aFrom, aEnd)));
        return strange ? limit + 1 : lay(a, aFrom, aEnd, b, bFrom, bEnd, cut, limit);
    }

    /** The same for two whole parts, whose letters the keys have already gathered. */
    int ofParts(NameKey a, int i, NameKey b, int j, boolean cut, int limit) {
        int most = limit / Parameters.WRONG;
        boolean strange = !cut
                && (lacksMore(most, a, a.from[i], a.end[i], b.soundsMeant[j])
                        || lacksMore(most, b, b.from[j], b.end[j], a.soundsMeant[i]));
        return strange ? limit + 1 : lay(a, a.from[i], a.end[i], b, b.from[j], b.end[j], cut, limit);
    }

    private int lay(NameKey a, int aFrom, int aEnd, NameKey b, int bFrom, int bEnd, boolean cut, int limit) {
        byte[] aGap = b.arabic && !a.arabic ? a.gapAgainstArabic : a.gap;
        byte[] bGap = a.arabic && !b.arabic ? b.gapAgainstArabic : b.gap;
        boolean sameScript = a.arabic && b.arabic;
        int width = bEnd - bFrom;
        int[] last = above;
        int[] now = row;
        last[0] = 0;
        for (int j = 1; j <= width; j++) {
            last[j] = last[j - 1] + bGap[bFrom + j - 1];
        }
        int bestCut = Integer.MAX_VALUE;
        for (int i = aFrom; i < aEnd; i++) {
            int m = a.meant[i];
            int h = a.habit[i];
            int g = aGap[i];
            now[0] = last[0] + g;
            int best = now[0];
            for (int j = 1; j <= width; j++) {
                int at = bFrom + j - 1;
                int cost =
                        last[j - 1] + (sameScript ? letters(m, b.meant[at]) : sounds(m, h, b.meant[at], b.habit[at]));
                cost = Math.min(cost, last[j] + g);
                cost = Math.min(cost, now[j - 1] + bGap[at]);
                now[j] = cost;
                best = Math.min(best, cost);
            }
            bestCut = Math.min(bestCut, now[width]);
            if (best > limit && (!cut || bestCut > limit)) {
                return limit + 1;
            }
            int[] swap = last;
            last = now;
            now = swap;
        }
        int whole = last[width];
        if (cut) {
            for (int j = 1; j <= width; j++) {
                bestCut = Math.min(bestCut, last[j]);
            }
            whole = Math.min(whole, bestCut + Parameters.LEFT_OUT);
        }
        return whole;
    }

    /** Do the first two sounds of each side leave a chance that the words begin alike? */
    static boolean mayBeginAlike(NameKey a, int aFrom, NameKey b, int bFrom) {
        return (all(a, aFrom, Math.min(aFrom + 2, a.meant.length)) & all(b, bFrom, Math.min(bFrom + 2, b.meant.length)))
                != 0;
    }

    static int all(NameKey key, int from, int end) {
        int all = 0;
        for (int i = from; i < end; i++) {
            all |= key.meant[i] | key.habit[i];
        }
        return all;
    }

    /** Do more consonants than so many stand nowhere on the other side? Then laying them side by side is needless. */
    private static boolean lacksMore(int most, NameKey key, int from, int end, int others) {
        int left = most;
        for (int i = from; i < end; i++) {
            boolean missing = ((key.meant[i] | key.habit[i]) & others) == 0;
            if (missing && (key.meant[i] & Sounds.VOWELS) == 0 && key.gap[i] >= Parameters.WRONG && left-- == 0) {
                return true;
            }
        }
        return false;
    }

    /** Two Arabic spellings are compared letter by letter: what a letter might be in Latin is no likeness here. */
    private static int letters(int meant, int otherMeant) {
        return meant == otherMeant ? 0 : Parameters.WRONG;
    }

    private static int sounds(int meant, int habit, int otherMeant, int otherHabit) {
        return (meant & otherMeant) != 0 ? 0 : unlike(meant, habit, otherMeant, otherHabit);
    }

    static int unlike(int meant, int habit, int otherMeant, int otherHabit) {
        if ((meant & otherHabit) != 0 || (habit & otherMeant) != 0) {
            return Parameters.BY_HABIT;
        }
        boolean vowels = (meant & Sounds.VOWELS) != 0 && (otherMeant & Sounds.VOWELS) != 0;
        // Vowels drift so far that two habits join any two of them: Kamil, Kamal.
        if (!vowels && (habit & otherHabit) != 0) {
            return Parameters.BY_TWO_HABITS;
        }
        return vowels ? Parameters.OTHER_VOWEL : Parameters.WRONG;
    }
}
