package org.durna.meeting;

import java.time.LocalDate;
import org.durna.access.Reader;

/**
 * What a section of a meeting pack is to tell of.
 *
 * @param since the day of the meeting before, from which changes are told
 * @param day the day as of which things stand
 * @param reader sees what all who see the meeting see, and nothing more
 */
public record PackQuestion(Meeting meeting, LocalDate since, LocalDate day, Reader reader) {}
