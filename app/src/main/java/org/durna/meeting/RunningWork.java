package org.durna.meeting;

import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;

/** Something that still runs under an initiative, such as an activity, known by a short reference of letters, digits and hyphens. */
public record RunningWork(String reference, String address, LocalizedText title, ClauseId under) {
    public RunningWork {
        if (!reference.matches("[A-Za-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Running work is known by letters, digits and hyphens");
        }
    }
}
