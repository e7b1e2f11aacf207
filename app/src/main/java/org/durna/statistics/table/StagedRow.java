package org.durna.statistics.table;

import org.durna.shared.Reason;
import org.durna.statistics.Observation;

/** What became of one row of a file, and on which line it stands. */
public sealed interface StagedRow {
    long line();

    /** It can be published as it is. */
    record Right(long line, Observation observation) implements StagedRow {}

    /** It can be published, and somebody should know this of it. */
    record Warned(long line, Observation observation, Reason about) implements StagedRow {}

    /** It cannot be published: which column, what it says, what is wrong and how to mend it. */
    record Wrong(long line, String column, String written, Reason why) implements StagedRow {}
}
