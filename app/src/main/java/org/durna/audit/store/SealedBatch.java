package org.durna.audit.store;

import java.util.Arrays;

/** A batch as it is stored: with the count that its row tells, and the signature over its head. */
public record SealedBatch(Batch batch, int count, int keyNumber, byte[] signature) {

    /** Whether the row's parts agree with each other: the digest with the entries, the head with all the rest. */
    public boolean isWhole() {
        return count == batch.leaves().count() && batch.isWhole();
    }

    public boolean follows(Position end, byte[] head) {
        return batch.from().equals(end) && Arrays.equals(batch.previous(), head);
    }
}
