package org.durna.audit;

import org.durna.shared.Reason;

/** The first batch that is not as it was sealed, by its number in the chain. */
public record BrokenBatch(long batch, BatchFault fault) implements Verification.Broken {
    @Override
    public Reason reason() {
        return Reason.of(
                switch (fault) {
                    case ALTERED -> "audit.broken.batch-altered";
                    case CHAIN_BROKEN -> "audit.broken.chain-broken";
                    case SIGNATURE_WRONG -> "audit.broken.signature-wrong";
                    case HEAD_DIFFERS -> "audit.broken.head-differs";
                    case TRUNCATED -> "audit.broken.truncated";
                },
                batch);
    }
}
