package org.durna.statistics.table;

import org.durna.shared.Reason;

/** One line of the report of a staged file: where, what was written there, and what is to be said of it. */
public record RowReport(long line, boolean wrong, String column, String written, Reason reason) {}
