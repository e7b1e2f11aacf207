package org.durna.statistics;

import java.math.BigDecimal;

/** A value set for a period to compare figures with: where an indicator began, or where it should come to. */
public record Benchmark(ReferencePeriod period, BigDecimal value) {}
