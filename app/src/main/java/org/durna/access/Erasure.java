package org.durna.access;

import java.time.Duration;

/** The duty to let go of one table's personal data when its retention rule says so; a module brings one for each table of its own. */
public interface Erasure {
    /** The table whose rule is carried out, with its schema. */
    String table();

    /** Erases what has been kept for longer than the rule allows, and says how many rows that were. */
    int erase(Duration kept);
}
