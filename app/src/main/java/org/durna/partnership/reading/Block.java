package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of lines of a text file that belong together, its marks taken off, with the line on which each part of it stands.
 *
 * @param folded the words as they are compared with those of another copy
 */
record Block(String text, String folded, List<Mark> marks) {
    Block {
        marks = List.copyOf(marks);
    }

    Block(String text, List<Mark> marks) {
        this(text, Words.folded(text), marks);
    }

    /** From this offset of the text on, its words stand on this line of the file. */
    record Mark(int offset, int line) {}

    int line() {
        return marks.getFirst().line();
    }

    int lastLine() {
        return marks.getLast().line();
    }

    int lineAt(int offset) {
        int line = line();
        for (Mark mark : marks) {
            if (mark.offset() <= offset) {
                line = mark.line();
            }
        }
        return line;
    }

    /** The words of each line that the block came from. */
    List<PlacedText.Part> parts() {
        List<PlacedText.Part> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int to = i + 1 < marks.size() ? marks.get(i + 1).offset() : text.length();
            parts.add(new PlacedText.Part(
                    marks.get(i).line(),
                    text.substring(marks.get(i).offset(), to).strip()));
        }
        return parts;
    }

    /** Blocks one after the other as one text. */
    static Block joined(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            block.marks().forEach(mark -> marks.add(new Mark(start + mark.offset(), mark.line())));
            text.append(block.text());
        }
        return new Block(text.toString(), marks);
    }
}
