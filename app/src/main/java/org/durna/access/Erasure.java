package org.durna.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/** The duty to let go of one table's personal data when its retention rule says so; a module brings one for each table of its own. */
public interface Erasure {
    /** The table whose rule is carried out, with its schema. */
    String table();

    /** Erases what has been kept for longer than the rule allows, and says how many rows that were. */
    int erase(Duration kept);

    /** Rows that are deleted by one statement once they are older than the rule allows. */
    static Erasure before(String table, Clock clock, ToIntFunction<Instant> erase) {
        return new Erasure() {
            @Override
            public String table() {
                return table;
            }

            @Override
            public int erase(Duration kept) {
                return erase.applyAsInt(clock.instant().minus(kept));
            }
        };
    }
}
