package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.durna.partnership.OfficialTextProblem;
import org.durna.partnership.reading.Slot.Shape;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;

/** Reads a copy of the official text, by the pack's guide, into its clauses: all of them or none. */
public final class OfficialTextReader {
    /** A page with all its menus has some hundreds; each more costs time for every paragraph that is looked for. */
    private static final int MOST_PARAGRAPHS = 5_000;

    private final List<Slot> slots;

    public OfficialTextReader(ReadingGuide guide) {
        this.slots = Slot.of(guide);
    }

    public ReadText read(byte[] file) {
        return switch (SourceText.of(file)) {
            case Done<String, OfficialTextProblem> done -> place(blocks(done.result()));
            case Refused<String, OfficialTextProblem> refused -> ReadText.refused(List.of(refused.reason()));
        };
    }

    /** The same, and every word compared with a known edition. */
    public ReadText read(byte[] file, KnownEdition edition) {
        ReadText read = read(file);
        return new ReadText(read.texts(), read.isWhole() ? edition.departures(read.texts()) : read.problems());
    }

    private static List<Block> blocks(String text) {
        return HtmlBlocks.isHtml(text) ? HtmlBlocks.of(text) : PlainBlocks.of(text);
    }

    private ReadText place(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return ReadText.refused(List.of(new OfficialTextProblem(1, "", Reason.of("declaration.text.empty"))));
        }
        if (blocks.size() > MOST_PARAGRAPHS) {
            return ReadText.refused(List.of(new OfficialTextProblem(
                    1,
                    "",
                    Reason.of("declaration.text.too-many-paragraphs", blocks.size(), slots.size(), MOST_PARAGRAPHS))));
        }
        Alignment alignment = Alignment.of(slots, blocks);
        Filling filling = Filling.of(slots, blocks, alignment);
        List<OfficialTextProblem> problems = new ArrayList<>(Gaps.problems(slots, blocks, alignment, filling));
        Map<String, PlacedText> placed = new LinkedHashMap<>();
        filling.blocksOfSlot().forEach((slot, found) -> fill(slots.get(slot), found, placed, problems));
        problems.sort(Comparator.comparingInt(OfficialTextProblem::line));
        return problems.isEmpty() ? new ReadText(List.copyOf(placed.values()), List.of()) : ReadText.refused(problems);
    }

    private static void fill(
            Slot slot, List<Block> blocks, Map<String, PlacedText> placed, List<OfficialTextProblem> problems) {
        if (slot.shape() == Shape.RUN) {
            Run run = Run.of(slot, blocks);
            run.problem()
                    .ifPresentOrElse(problems::add, () -> run.placed().forEach(text -> placed.put(text.unit(), text)));
            return;
        }
        List<PlacedText.Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            parts.addAll(i == 0 ? slot.partsOf(block) : block.parts());
        }
        if (Filling.mustBeFinished(slot.shape())
                && !isFinished(slot, parts.getLast().text())) {
            int line = blocks.getLast().lastLine();
            problems.add(new OfficialTextProblem(
                    line, slot.unit(), Reason.of("declaration.text.cut-off", line, slot.unit())));
        }
        PlacedText text = text(slot.unit(), slot.shape() == Shape.FURNITURE, parts);
        placed.merge(slot.unit(), text, OfficialTextReader::joined);
    }

    private static boolean isFinished(Slot slot, String text) {
        return slot.shape() == Shape.LISTED ? text.endsWith(";") : Filling.isFinished(text);
    }

    private static PlacedText joined(PlacedText first, PlacedText second) {
        List<PlacedText.Part> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        return text(first.unit(), first.furniture(), parts);
    }

    private static PlacedText text(String unit, boolean furniture, List<PlacedText.Part> parts) {
        String words =
                String.join(" ", parts.stream().map(PlacedText.Part::text).toList());
        return new PlacedText(unit, furniture, parts.getFirst().line(), words, parts);
    }
}
