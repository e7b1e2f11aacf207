package org.durna.meeting;

import java.time.Instant;
import java.time.LocalDate;

/** A meeting was moved from one day to another; the earlier day stays on record. */
public record MovedDay(LocalDate from, LocalDate to, Instant at) {}
