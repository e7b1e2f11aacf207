package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Reader;

/** A part of the platform that knows of matters still open, for the next agenda. */
public interface OpenMatters {

    /** What is open on a day, as a reader sees it, most pressing first. */
    List<Matter> open(LocalDate day, Reader reader);

    /** The place of its matters in an agenda, smallest first. */
    int order();
}
