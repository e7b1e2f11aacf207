package org.durna.person.intake.reading;

import java.util.List;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in its file.
 *
 * @param text the whole of it
 * @param broken why it falls into no cells; then it has none
 */
public record RawRow(
        long line,
        String text,
        List<String> cells,
        @Nullable Reason broken) {
    public RawRow {
        cells = List.copyOf(cells);
    }
}
