package org.durna.reporting;

import java.time.Instant;
import java.util.List;
import org.durna.shared.Reason;

/**
 * An answer as it was read, before it is given.
 *
 * @param problems what in the file belongs to nobody's row, or to somebody else's
 */
public record DraftAnswer(String fileName, List<AnswerLine> lines, List<Reason> problems, Instant readAt) {
    public DraftAnswer {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
