package org.durna.audit;

import java.time.Duration;
import org.durna.shared.Reason;

/** What came of checking the whole audit. */
public sealed interface Verification {

    /**
     * Everything that was sealed is as it was sealed.
     *
     * @param unsealed entries that wait for their batch
     * @param givenUp printed heads that a restore left behind: the batches between the backup and the restore
     */
    record Verified(long entries, long batches, long unsealed, long givenUp, Duration took) implements Verification {}

    /** Somebody changed something; this is the first place in the order of sealing. */
    sealed interface Broken extends Verification permits BrokenEntry, BrokenBatch {
        Reason reason();
    }
}
