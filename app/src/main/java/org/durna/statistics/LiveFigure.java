package org.durna.statistics;

import java.time.Instant;

/**
 * A figure counted by the module that owns the facts.
 *
 * @param asOf when it was counted
 * @param sample whether anything invented was counted
 */
public record LiveFigure(Amount amount, Instant asOf, boolean sample) {}
