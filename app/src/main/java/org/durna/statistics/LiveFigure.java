package org.durna.statistics;

import java.time.Instant;

/** A figure counted at this very moment by the module that owns the facts. */
public record LiveFigure(Amount amount, Instant asOf) {}
