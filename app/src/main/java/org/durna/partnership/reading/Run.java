package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.partnership.OfficialTextProblem;
import org.durna.shared.Reason;

/** A run of text that holds several clauses without numbers: it is cut at its semicolons, wherever its lines break. */
final class Run {
    private final Slot slot;
    private final List<Block> pieces;

    private Run(Slot slot, List<Block> pieces) {
        this.slot = slot;
        this.pieces = pieces;
    }

    static Run of(Slot slot, List<Block> blocks) {
        Block whole = Block.joined(blocks);
        List<Block> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < whole.text().length(); i++) {
            if (whole.text().charAt(i) == ';') {
                pieces.add(piece(whole, start, i + 1));
                start = i + 1;
            }
        }
        if (!whole.text().substring(start).isBlank()) {
            pieces.add(piece(whole, start, whole.text().length()));
        }
        return new Run(slot, pieces);
    }

    private static Block piece(Block whole, int from, int to) {
        int start = from;
        while (start < to && whole.text().charAt(start) == ' ') {
            start++;
        }
        List<Block.Mark> marks = new ArrayList<>();
        marks.add(new Block.Mark(0, whole.lineAt(start)));
        for (Block.Mark mark : whole.marks()) {
            if (mark.offset() > start && mark.offset() < to) {
                marks.add(new Block.Mark(mark.offset() - start, mark.line()));
            }
        }
        return new Block(whole.text().substring(start, to), marks);
    }

    /** What is wrong with the first piece that is not as expected, if any is. */
    Optional<OfficialTextProblem> problem() {
        for (int i = 0; i < Math.max(pieces.size(), slot.units().size()); i++) {
            if (i >= pieces.size()) {
                return found(pieces.getLast().lastLine(), slot.units().get(i), "declaration.text.missing");
            }
            if (i >= slot.units().size() || !opens(pieces.get(i), i)) {
                return Optional.of(unexpected(pieces.get(i), i));
            }
        }
        Block last = pieces.getLast();
        return last.text().endsWith(".")
                ? Optional.empty()
                : found(last.lastLine(), slot.units().getLast(), "declaration.text.cut-off");
    }

    private OfficialTextProblem unexpected(Block piece, int place) {
        for (int j = 0; j < slot.units().size(); j++) {
            if (opens(piece, j)) {
                String unit = slot.units().get(j);
                if (j < place) {
                    return problem(piece.line(), unit, "declaration.text.doubled");
                }
                return somewhere(place)
                        ? problem(piece.line(), unit, "declaration.text.out-of-order")
                        : problem(piece.line(), slot.units().get(place), "declaration.text.missing");
            }
        }
        if (pieces.size() > slot.units().size()) {
            return new OfficialTextProblem(
                    piece.line(),
                    "",
                    Reason.of("declaration.text.unplaced", piece.line(), Gaps.beginning(piece.text())));
        }
        return new OfficialTextProblem(
                piece.line(),
                slot.units().get(place),
                Reason.of(
                        "declaration.text.other-opening",
                        piece.line(),
                        slot.units().get(place),
                        slot.opens().get(place)));
    }

    private boolean somewhere(int unit) {
        return pieces.stream().anyMatch(piece -> opens(piece, unit));
    }

    private boolean opens(Block piece, int unit) {
        return Words.open(piece.folded(), slot.opens().get(unit));
    }

    private static Optional<OfficialTextProblem> found(int line, String unit, String code) {
        return Optional.of(problem(line, unit, code));
    }

    private static OfficialTextProblem problem(int line, String unit, String code) {
        return new OfficialTextProblem(line, unit, Reason.of(code, line, unit));
    }

    /** The pieces, each beside its clause; only for a run without a problem. */
    List<PlacedText> placed() {
        List<PlacedText> placed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Block piece = pieces.get(i);
            placed.add(new PlacedText(slot.units().get(i), false, piece.line(), piece.text(), piece.parts()));
        }
        return placed;
    }
}
