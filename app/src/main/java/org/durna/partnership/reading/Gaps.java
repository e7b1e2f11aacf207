package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.durna.partnership.OfficialTextProblem;
import org.durna.shared.Reason;

/** Explains the blocks that have no place and the places that have no block. */
final class Gaps {
    private final List<Slot> slots;
    private final List<Block> blocks;
    private final Alignment alignment;
    private final Set<Integer> explained = new HashSet<>();
    private final List<OfficialTextProblem> problems = new ArrayList<>();

    private Gaps(List<Slot> slots, List<Block> blocks, Alignment alignment) {
        this.slots = slots;
        this.blocks = blocks;
        this.alignment = alignment;
    }

    static List<OfficialTextProblem> problems(
            List<Slot> slots, List<Block> blocks, Alignment alignment, Filling filling) {
        Gaps gaps = new Gaps(slots, blocks, alignment);
        filling.strays().forEach(gaps::explainStray);
        gaps.explainMissing();
        return gaps.problems;
    }

    private void explainStray(int index) {
        Block block = blocks.get(index);
        Optional<Integer> elsewhere = missing(slot -> slot.fits(block));
        Optional<Integer> renumbered = missing(slot -> slot.fitsButForItsNumber(block));
        if (elsewhere.isPresent()) {
            explained.add(elsewhere.get());
            problem(block.line(), slots.get(elsewhere.get()).unit(), "declaration.text.out-of-order");
        } else if (renumbered.isPresent()) {
            explained.add(renumbered.get());
            wrongNumber(block, slots.get(renumbered.get()));
        } else if (slots.stream().anyMatch(slot -> slot.fits(block) || slot.fitsButForItsNumber(block))) {
            String unit = slots.stream()
                    .filter(slot -> slot.fits(block) || slot.fitsButForItsNumber(block))
                    .findFirst()
                    .map(Slot::unit)
                    .orElse("");
            problem(block.line(), unit, "declaration.text.doubled");
        } else {
            inItsPlace(index).ifPresentOrElse(slot -> changedOpening(block, slot), () -> unplaced(block));
        }
    }

    private void wrongNumber(Block block, Slot slot) {
        String found = Slot.numberOf(block.text());
        problems.add(new OfficialTextProblem(
                block.line(),
                slot.unit(),
                Reason.of(
                        "declaration.text.wrong-number", block.line(), slot.number(), found.isEmpty() ? "–" : found)));
    }

    private void changedOpening(Block block, int slot) {
        explained.add(slot);
        Slot expected = slots.get(slot);
        problems.add(new OfficialTextProblem(
                block.line(),
                expected.unit(),
                Reason.of(
                        "declaration.text.other-opening",
                        block.line(),
                        expected.unit(),
                        expected.opens().getFirst())));
    }

    private void unplaced(Block block) {
        problems.add(new OfficialTextProblem(
                block.line(), "", Reason.of("declaration.text.unplaced", block.line(), beginning(block.text()))));
    }

    static String beginning(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** The first place without a block in the gap in which a stray block stands. */
    private Optional<Integer> inItsPlace(int index) {
        int before = Alignment.NONE;
        for (int b = 0; b < index; b++) {
            before = Math.max(before, alignment.slotOf(b));
        }
        int next = before + 1;
        while (next < slots.size() && explained.contains(next)) {
            next++;
        }
        return next < slots.size() && alignment.blockOf(next) == Alignment.NONE ? Optional.of(next) : Optional.empty();
    }

    private Optional<Integer> missing(Predicate<Slot> fits) {
        for (int s = 0; s < slots.size(); s++) {
            if (alignment.blockOf(s) == Alignment.NONE && !explained.contains(s) && fits.test(slots.get(s))) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    private void explainMissing() {
        for (int s = 0; s < slots.size(); s++) {
            if (alignment.blockOf(s) == Alignment.NONE && !explained.contains(s)) {
                Slot slot = slots.get(s);
                Optional<Integer> next = nextBlock(s);
                Optional<Integer> inside = insideAnother(s);
                if (inside.isPresent()) {
                    problem(inside.get(), slot.unit(), "declaration.text.runs-together");
                } else if (next.isPresent()) {
                    problem(next.get(), slot.unit(), "declaration.text.missing");
                } else {
                    problem(blocks.getLast().lastLine(), slot.unit(), "declaration.text.ends-early");
                    return;
                }
            }
        }
    }

    /** The line on which a block follows that has its place after this slot. */
    private Optional<Integer> nextBlock(int slot) {
        for (int s = slot + 1; s < slots.size(); s++) {
            if (alignment.blockOf(s) != Alignment.NONE) {
                return Optional.of(blocks.get(alignment.blockOf(s)).line());
            }
        }
        return Optional.empty();
    }

    /** The line of another block in which the words of this slot begin after the end of a sentence or on a line of their own. */
    private Optional<Integer> insideAnother(int place) {
        Slot slot = slots.get(place);
        String number = slot.number().isEmpty() ? "" : slot.number() + ". ";
        String words = number + slot.opens().getFirst();
        for (int b = before(place); b < blocks.size() && alignment.slotOf(b) <= place; b++) {
            Block block = blocks.get(b);
            int at = block.folded().indexOf(words, 1);
            if (at > 1 && (";.:)".indexOf(block.folded().charAt(at - 2)) >= 0 || beginsLine(block, at))) {
                return Optional.of(block.lineAt(Math.min(at, block.text().length() - 1)));
            }
        }
        return Optional.empty();
    }

    /** The last block that has its place before this slot. */
    private int before(int slot) {
        for (int s = slot - 1; s >= 0; s--) {
            if (alignment.blockOf(s) != Alignment.NONE) {
                return alignment.blockOf(s);
            }
        }
        return 0;
    }

    private static boolean beginsLine(Block block, int offset) {
        return block.marks().stream().anyMatch(mark -> mark.offset() == offset);
    }

    private void problem(int line, String unit, String code) {
        problems.add(new OfficialTextProblem(line, unit, Reason.of(code, line, unit)));
    }
}
