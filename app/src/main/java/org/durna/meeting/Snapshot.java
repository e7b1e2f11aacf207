package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The partnership as it stood on a day, frozen: later changes and later knowledge do not reach it. */
public record Snapshot(LocalDate day, int annexVersion, List<Line> lines, List<Piece> pieces) {
    public Snapshot {
        lines = List.copyOf(lines);
        pieces = List.copyOf(pieces);
    }

    /**
     * One initiative.
     *
     * @param pace the message key of its pace, or empty where no indicator tells it
     */
    public record Line(
            String initiative,
            LocalizedText title,
            List<String> leads,
            String pace,
            @Nullable LocalDate lastEvidence,
            boolean sample) {
        public Line {
            leads = List.copyOf(leads);
        }
    }

    /** One piece of evidence that findings may rest on. */
    public record Piece(long evidence, String clause, LocalDate happened, LocalizedText title, boolean sample) {}
}
