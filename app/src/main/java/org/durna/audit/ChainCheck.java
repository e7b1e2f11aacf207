package org.durna.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.audit.store.Batch;
import org.durna.audit.store.Position;
import org.durna.audit.store.SealedBatch;

/** Walks the batches from the first on: each must be whole, follow the one before, be signed, and be printed as it is. */
final class ChainCheck {
    private final SealPublicKeys keys;
    private final PrintedHeads printed;
    private long lastSeq;
    private long entries;
    private Position end = Position.START;
    private byte[] head = Batch.nothing();

    ChainCheck(SealPublicKeys keys, PrintedHeads printed) {
        this.keys = keys;
        this.printed = printed;
    }

    /** Collects the batches that are sound, up to the first one that is not. */
    Optional<BrokenBatch> follow(List<SealedBatch> batches, List<Batch> sound) {
        for (SealedBatch sealed : batches) {
            Optional<BatchFault> fault = fault(sealed);
            if (fault.isPresent()) {
                return fault.map(found -> new BrokenBatch(lastSeq + 1, found));
            }
            sound.add(sealed.batch());
            lastSeq = sealed.batch().seq();
            end = sealed.batch().to();
            head = sealed.batch().head();
            entries += sealed.count();
        }
        return Optional.empty();
    }

    private Optional<BatchFault> fault(SealedBatch sealed) {
        if (sealed.batch().seq() != lastSeq + 1) {
            return Optional.of(BatchFault.CHAIN_BROKEN);
        }
        if (!sealed.isWhole()) {
            return Optional.of(BatchFault.ALTERED);
        }
        if (!sealed.follows(end, head)) {
            return Optional.of(BatchFault.CHAIN_BROKEN);
        }
        if (!keys.signed(sealed.keyNumber(), sealed.batch().head(), sealed.signature())) {
            return Optional.of(BatchFault.SIGNATURE_WRONG);
        }
        return isPrinted(sealed) ? Optional.empty() : Optional.of(BatchFault.HEAD_DIFFERS);
    }

    /** Behind the last printed head a batch waits to be printed; before it every head must be there. */
    private boolean isPrinted(SealedBatch sealed) {
        Optional<PrintedHead> next = printed.next();
        printed.advance();
        return next.isEmpty() || isHeadOf(next.get(), sealed);
    }

    private static boolean isHeadOf(PrintedHead line, SealedBatch sealed) {
        Batch batch = sealed.batch();
        return line.seq() == batch.seq()
                && line.era() == batch.to().era()
                && line.at().equals(batch.at())
                && Arrays.equals(line.head(), batch.head())
                && Arrays.equals(line.signature(), sealed.signature());
    }

    /** To be asked after the last batch: a head that is printed and has no batch. */
    Optional<BrokenBatch> cutOff() {
        return printed.next()
                .map(line ->
                        new BrokenBatch(lastSeq + 1, line.seq() > 0 ? BatchFault.TRUNCATED : BatchFault.HEAD_DIFFERS));
    }

    long lastSeq() {
        return lastSeq;
    }

    long entries() {
        return entries;
    }

    Position end() {
        return end;
    }
}
