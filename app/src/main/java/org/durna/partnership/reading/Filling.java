package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.durna.partnership.reading.Slot.Shape;

/** Gives each slot its blocks: the one that fits it, and those that continue it; what is left over has no place. */
record Filling(Map<Integer, List<Block>> blocksOfSlot, List<Integer> strays) {

    static Filling of(List<Slot> slots, List<Block> blocks, Alignment alignment) {
        Map<Integer, List<Block>> filled = new LinkedHashMap<>();
        List<Integer> strays = new ArrayList<>();
        int current = Alignment.NONE;
        for (int b = 0; b < blocks.size(); b++) {
            int slot = alignment.slotOf(b);
            if (slot != Alignment.NONE) {
                current = slot;
                filled.put(slot, new ArrayList<>(List.of(blocks.get(b))));
            } else if (current != Alignment.NONE && continues(slots.get(current), filled.get(current), blocks.get(b))) {
                filled.computeIfAbsent(current, ignored -> new ArrayList<>()).add(blocks.get(b));
            } else {
                strays.add(b);
            }
        }
        return new Filling(filled, List.copyOf(strays));
    }

    private static boolean continues(Slot slot, @org.jspecify.annotations.Nullable List<Block> soFar, Block next) {
        if (soFar == null) {
            return false;
        }
        boolean finished = isFinished(soFar.getLast().text());
        return switch (slot.shape()) {
            case RUN -> !soFar.getLast().text().endsWith(".");
            case NUMBERED -> !finished && Slot.numberOf(next.text()).isEmpty();
            case FURNITURE, SINGLE, LISTED -> false;
        };
    }

    static boolean isFinished(String text) {
        return text.endsWith(";") || text.endsWith(".");
    }

    static boolean mustBeFinished(Shape shape) {
        return shape == Shape.NUMBERED || shape == Shape.LISTED;
    }
}
