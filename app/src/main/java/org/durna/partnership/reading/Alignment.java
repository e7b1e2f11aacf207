package org.durna.partnership.reading;

import java.util.Arrays;
import java.util.List;

/** Which block takes which slot: as many as possible in the right order, each at the first block that fits. */
final class Alignment {
    static final int NONE = -1;

    private final int[] slotOfBlock;
    private final int[] blockOfSlot;

    private Alignment(int[] slotOfBlock, int[] blockOfSlot) {
        this.slotOfBlock = slotOfBlock;
        this.blockOfSlot = blockOfSlot;
    }

    static Alignment of(List<Slot> slots, List<Block> blocks) {
        boolean[][] fits = new boolean[slots.size()][blocks.size()];
        for (int s = 0; s < slots.size(); s++) {
            for (int b = 0; b < blocks.size(); b++) {
                fits[s][b] = slots.get(s).fits(blocks.get(b));
            }
        }
        return walk(fits, longest(fits, slots.size(), blocks.size()), slots.size(), blocks.size());
    }

    int slotOf(int block) {
        return slotOfBlock[block];
    }

    int blockOf(int slot) {
        return blockOfSlot[slot];
    }

    private static int[][] longest(boolean[][] fits, int slots, int blocks) {
        int[][] table = new int[slots + 1][blocks + 1];
        for (int s = slots - 1; s >= 0; s--) {
            for (int b = blocks - 1; b >= 0; b--) {
                int skip = Math.max(table[s + 1][b], table[s][b + 1]);
                table[s][b] = fits[s][b] ? Math.max(skip, table[s + 1][b + 1] + 1) : skip;
            }
        }
        return table;
    }

    private static Alignment walk(boolean[][] fits, int[][] table, int slots, int blocks) {
        int[] slotOfBlock = new int[blocks];
        int[] blockOfSlot = new int[slots];
        Arrays.fill(slotOfBlock, NONE);
        Arrays.fill(blockOfSlot, NONE);
        int s = 0;
        int b = 0;
        while (s < slots && b < blocks) {
            if (fits[s][b] && table[s][b] == table[s + 1][b + 1] + 1) {
                slotOfBlock[b] = s;
                blockOfSlot[s++] = b++;
            } else if (table[s][b + 1] == table[s][b]) {
                b++;
            } else {
                s++;
            }
        }
        return new Alignment(slotOfBlock, blockOfSlot);
    }
}
