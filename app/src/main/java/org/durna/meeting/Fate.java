package org.durna.meeting;

import java.time.LocalDate;
import org.durna.partnership.ClauseId;

/** What becomes of work that runs under an initiative which is closed. */
public sealed interface Fate {
    /** It goes on under another initiative from that day. */
    record GoesOnUnder(ClauseId initiative, LocalDate from) implements Fate {}

    /** It ends with the initiative. */
    record Ends(LocalDate on) implements Fate {}
}
