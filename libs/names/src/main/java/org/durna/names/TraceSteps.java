package org.durna.names;

import java.util.EnumSet;
import java.util.Set;

/** Walks the cheapest alignment of two parts backwards and names what differs at each place. */
final class TraceSteps {
    private TraceSteps() {}

    static Set<Step> of(NameKey a, int aFrom, int aEnd, NameKey b, int bFrom, int bEnd, boolean cut) {
        byte[] aGap = b.arabic && !a.arabic ? a.gapAgainstArabic : a.gap;
        byte[] bGap = a.arabic && !b.arabic ? b.gapAgainstArabic : b.gap;
        int height = aEnd - aFrom;
        int width = bEnd - bFrom;
        int[][] cost = new int[height + 1][width + 1];
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE / 2;
                if (i > 0) {
                    cost[i][j] = cost[i - 1][j] + aGap[aFrom + i - 1];
                }
                if (j > 0) {
                    cost[i][j] = Math.min(cost[i][j], cost[i][j - 1] + bGap[bFrom + j - 1]);
                }
                if (i > 0 && j > 0) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 1] + change(a, aFrom + i - 1, b, bFrom + j - 1));
                }
            }
        }
        Set<Step> steps = EnumSet.noneOf(Step.class);
        int i = height;
        int j = width;
        if (cut) {
            int best = cost[height][width];
            for (int column = 0; column < width; column++) {
                if (cost[height][column] + Parameters.LEFT_OUT < best) {
                    best = cost[height][column] + Parameters.LEFT_OUT;
                    j = column;
                    steps.add(Step.TRUNCATED);
                }
            }
            for (int row = 0; row < height; row++) {
                if (cost[row][width] + Parameters.LEFT_OUT < best) {
                    best = cost[row][width] + Parameters.LEFT_OUT;
                    i = row;
                    j = width;
                    steps.add(Step.TRUNCATED);
                }
            }
        }
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(a, aFrom + i - 1, b, bFrom + j - 1)) {
                i--;
                j--;
                name(a, aFrom + i, b, bFrom + j, steps);
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + aGap[aFrom + i - 1]) {
                i--;
                leftOut(a.gap[aFrom + i], aGap[aFrom + i], steps);
            } else {
                j--;
                leftOut(b.gap[bFrom + j], bGap[bFrom + j], steps);
            }
        }
        return steps;
    }

    private static int change(NameKey a, int i, NameKey b, int j) {
        return (a.meant[i] & b.meant[j]) != 0 ? 0 : Alignment.unlike(a.meant[i], a.habit[i], b.meant[j], b.habit[j]);
    }

    private static void leftOut(int usual, int here, Set<Step> steps) {
        if (here >= Parameters.WRONG) {
            steps.add(Step.SLIP);
        } else {
            steps.add(here < usual ? Step.SHORT_VOWELS_UNWRITTEN : Step.GLIDE);
        }
    }

    /** Which family of letters was written in two ways here; nothing if both sides mean the very same set. */
    private static void name(NameKey a, int i, NameKey b, int j, Set<Step> steps) {
        if (a.meant[i] == b.meant[j]) {
            return;
        }
        int change = change(a, i, b, j);
        if (change > Parameters.BY_TWO_HABITS) {
            steps.add(Step.SLIP);
            return;
        }
        int shared = a.meant[i] & b.meant[j];
        int either = shared != 0 ? shared : (a.meant[i] | a.habit[i]) & (b.meant[j] | b.habit[j]);
        if ((either & Sounds.SCHWA) != 0) {
            steps.add(Step.SCHWA);
        } else if ((either & Sounds.DOTLESS) != 0 && (either & Sounds.I) == 0) {
            steps.add(Step.DOTLESS_I);
        } else if ((either & (Sounds.OE | Sounds.UE)) != 0) {
            steps.add(Step.ROUNDED_VOWEL);
        } else if ((either & Sounds.BACK) != 0) {
            steps.add(Step.BACK_CONSONANT);
        } else if ((either & (Sounds.HUSHING | Sounds.CH)) != 0) {
            steps.add(Step.HUSHING);
        } else if (change > 0 && (either & (Sounds.D | Sounds.T | Sounds.B | Sounds.P)) != 0) {
            steps.add(Step.FINAL_STOP);
        } else if ((either & Sounds.Y) != 0) {
            steps.add(Step.GLIDE);
        }
    }
}
