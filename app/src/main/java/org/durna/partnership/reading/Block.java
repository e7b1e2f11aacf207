package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;

/** A run of lines of a text file that belong together, its marks taken off, with the line on which each part of it stands. */
record Block(String text, List<Mark> marks) {
    Block {
        marks = List.copyOf(marks);
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
