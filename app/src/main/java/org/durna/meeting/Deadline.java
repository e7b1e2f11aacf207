package org.durna.meeting;

import java.time.LocalDate;
import org.durna.shared.LocalizedText;

/** A day by which something is asked of somebody, as a calendar shows it. */
public record Deadline(String uid, LocalDate day, LocalizedText title, String address) {}
