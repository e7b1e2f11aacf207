package org.durna.partnership.reading;

import java.util.List;

/**
 * The words that were found for one clause, or for one block that is no clause, exactly as published.
 *
 * @param parts the blocks, or pieces of blocks, that the words came from, with their lines
 */
public record PlacedText(String unit, boolean furniture, int line, String text, List<Part> parts) {
    public PlacedText {
        parts = List.copyOf(parts);
    }

    /** Words that stand together in the file. */
    public record Part(int line, String text) {}
}
