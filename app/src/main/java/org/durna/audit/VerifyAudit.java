package org.durna.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.durna.audit.store.Batch;
import org.durna.audit.store.SealedBatch;
import org.durna.audit.store.Snapshot;

/** Checks that the audit is as it was sealed: every entry, every batch, every signature, and every head printed outside the database. */
public final class VerifyAudit {
    private final DataSource dataSource;
    private final HeadsLog log;
    private final SealPublicKeys keys;
    private final Clock clock;

    public VerifyAudit(DataSource dataSource, HeadsLog log, SealPublicKeys keys, Clock clock) {
        this.dataSource = dataSource;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    /** Reads one snapshot from the first batch to the last, in little memory, and stops at the first thing that is wrong. */
    public Verification run() {
        Instant begun = clock.instant();
        // Heads are printed after their batch is committed: what is printed before the snapshot must be in it.
        try (PrintedHeads printed = log.read()) {
            return Snapshot.read(dataSource, snapshot -> check(snapshot, printed, begun));
        }
    }

    private Verification check(Snapshot snapshot, PrintedHeads printed, Instant begun) {
        LocalDate today = LocalDate.ofInstant(begun, ZoneOffset.UTC);
        ChainCheck chain = new ChainCheck(keys, printed);
        for (List<SealedBatch> next = snapshot.batchesAfter(0);
                !next.isEmpty();
                next = snapshot.batchesAfter(chain.lastSeq())) {
            List<Batch> sound = new ArrayList<>();
            Optional<BrokenBatch> brokenBatch = chain.follow(next, sound);
            Optional<BrokenEntry> brokenEntry = snapshot.firstBroken(sound, today);
            if (brokenEntry.isPresent()) {
                return brokenEntry.get();
            }
            if (brokenBatch.isPresent()) {
                return brokenBatch.get();
            }
        }
        Optional<BrokenBatch> cutOff = chain.cutOff();
        return cutOff.isPresent()
                ? cutOff.get()
                : new Verification.Verified(
                        chain.entries(),
                        chain.lastSeq(),
                        snapshot.entriesFrom(chain.end()),
                        printed.givenUp(),
                        Duration.between(begun, clock.instant()));
    }
}
