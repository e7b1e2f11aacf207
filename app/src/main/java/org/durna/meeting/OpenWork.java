package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Reader;
import org.durna.partnership.ClauseId;

/** A part of the platform whose work runs under initiatives: an initiative is not closed before the fate of that work is settled. */
public interface OpenWork {

    /** What still runs under an initiative on a day. */
    List<RunningWork> under(ClauseId initiative, LocalDate day, Reader reader);

    /** Carries out what was settled, in the transaction in which the initiative is closed. */
    void settle(RunningWork work, Fate fate, Reader reader);
}
