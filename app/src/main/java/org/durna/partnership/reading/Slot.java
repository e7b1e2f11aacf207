package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.partnership.reading.ReadingGuide.Step;

/**
 * One place that a block of the text takes.
 *
 * @param units the clause or furniture that stands there; several for a run that is cut
 * @param number the number its block begins with, or nothing
 * @param opens the first words of each unit
 */
record Slot(Shape shape, List<String> units, String number, List<String> opens, String closes) {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\\\?\\.\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d+)$");

    enum Shape {
        FURNITURE,
        SINGLE,
        NUMBERED,
        LISTED,
        RUN
    }

    String unit() {
        return units.getFirst();
    }

    boolean fits(Block block) {
        String text = block.folded();
        if (shape == Shape.NUMBERED) {
            return number.equals(numberOf(text)) && Words.open(bodyOf(text), opens.getFirst());
        }
        return Words.open(text, opens.getFirst()) && text.endsWith(closes);
    }

    /** Whether the words are right and only the number is not. */
    boolean fitsButForItsNumber(Block block) {
        return shape == Shape.NUMBERED && Words.open(bodyOf(block.folded()), opens.getFirst());
    }

    /** The words of a block line by line, without the number of its clause. */
    List<PlacedText.Part> partsOf(Block block) {
        List<PlacedText.Part> parts = new ArrayList<>(block.parts());
        if (shape == Shape.NUMBERED) {
            PlacedText.Part first = parts.getFirst();
            parts.set(0, new PlacedText.Part(first.line(), bodyOf(first.text())));
        }
        return parts;
    }

    static String numberOf(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String bodyOf(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? matcher.group(2) : text;
    }

    static List<Slot> of(ReadingGuide guide) {
        List<Slot> slots = new ArrayList<>();
        guide.steps().forEach(step -> add(step, slots));
        return List.copyOf(slots);
    }

    private static void add(Step step, List<Slot> slots) {
        String closes = step.closes() == null ? "" : Words.folded(step.closes());
        if (step.furniture() != null) {
            slots.add(new Slot(Shape.FURNITURE, List.of(step.furniture()), "", opens(step, 1), closes));
        } else if (step.heading() != null) {
            slots.add(new Slot(Shape.SINGLE, List.of(step.heading()), "", opens(step, 1), closes));
        } else if (step.paragraph() != null) {
            slots.add(new Slot(Shape.SINGLE, List.of(step.paragraph()), "", opens(step, 1), closes));
        } else if (step.split() != null) {
            slots.add(new Slot(
                    Shape.RUN,
                    List.copyOf(step.split()),
                    "",
                    opens(step, step.split().size()),
                    ""));
        } else if (step.joined() != null) {
            int count = step.count() == null ? 1 : step.count();
            opens(step, count)
                    .forEach(
                            opens -> slots.add(new Slot(Shape.SINGLE, List.of(step.joined()), "", List.of(opens), "")));
        } else if (step.numbered() != null) {
            each(Shape.NUMBERED, step.numbered(), step, slots);
        } else if (step.listed() != null) {
            each(Shape.LISTED, step.listed(), step, slots);
        } else if (step.paragraphs() != null) {
            each(Shape.SINGLE, step.paragraphs(), step, slots);
        } else {
            throw new IllegalArgumentException("A step of the reading guide names nothing to read");
        }
    }

    private static void each(Shape shape, List<String> units, Step step, List<Slot> slots) {
        List<String> opens = opens(step, units.size());
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            String number = shape == Shape.NUMBERED ? lastDigits(unit) : "";
            slots.add(new Slot(shape, List.of(unit), number, List.of(opens.get(i)), ""));
        }
    }

    private static String lastDigits(String unit) {
        Matcher matcher = LAST_DIGITS.matcher(unit);
        if (!matcher.find()) {
            throw new IllegalArgumentException(unit + " is read by its number, but its name ends in none");
        }
        return matcher.group(1);
    }

    private static List<String> opens(Step step, int count) {
        List<String> opens = step.opens() == null ? List.of() : step.opens();
        if (opens.size() != count) {
            throw new IllegalArgumentException("A step of the reading guide names " + opens.size()
                    + " beginnings where " + count + " are read: " + opens);
        }
        return opens.stream().map(Words::folded).toList();
    }
}
