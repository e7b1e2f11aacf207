package org.durna.meeting;

import java.util.List;
import org.durna.shared.LocalizedText;

/** What an evaluation found under one criterion, and the evidence in the snapshot that it rests on: never none. */
public record Finding(long id, Criterion criterion, LocalizedText text, List<Long> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A finding rests on evidence");
        }
    }
}
