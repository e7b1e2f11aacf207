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
        byte[] aGap = b.arabic && !a.arabic ? a.gapAgainstArabic : a.gap;
        byte[] bGap = a.arabic && !b.arabic ? b.gapAgainstArabic : b.gap;
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
            int best = now[0] = last[0] + g;
            for (int j = 1; j <= width; j++) {
                int at = bFrom + j - 1;
                int cost = last[j - 1] + (((m & b.meant[at]) != 0) ? 0 : unlike(m, h, b.meant[at], b.habit[at]));
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

    static int unlike(int meant, int habit, int otherMeant, int otherHabit) {
        if ((meant & otherHabit) != 0 || (habit & otherMeant) != 0) {
            return Parameters.BY_HABIT;
        }
        if ((habit & otherHabit) != 0) {
            return Parameters.BY_TWO_HABITS;
        }
        boolean vowels = (meant & Sounds.VOWELS) != 0 && (otherMeant & Sounds.VOWELS) != 0;
        return vowels ? Parameters.OTHER_VOWEL : Parameters.WRONG;
    }
}
