package org.durna.audit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.durna.audit.store.Batch;
import org.durna.audit.store.Batches;
import org.durna.audit.store.Border;
import org.durna.audit.store.Position;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was committed, about once in a second.
 * All transactions below the oldest one that still runs are finished, so the set of their entries is closed and can be sealed as a batch.
 */
public final class Sealer {
    private static final int HEADS_AT_ONCE = 1_000;

    private final Batches batches;
    private final TransactionTemplate transaction;
    private final SealingKeys keys;
    private final HeadsLog log;
    private final Clock clock;
    private final AuditSettings settings;
    private volatile boolean headsMayLack = true;

    public Sealer(DataSource dataSource, SealingKeys keys, HeadsLog log, Clock clock, AuditSettings settings) {
        this.batches = new Batches(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // The border must be read after the lock is held, so each statement needs its own snapshot.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.keys = keys;
        this.log = log;
        this.clock = clock;
        this.settings = settings;
    }

    /** Seals everything that is finished; when it had to cut, it goes on with the rest. */
    public Sealing seal() {
        int closed = 0;
        long entries = 0;
        Step step = step();
        while (step instanceof Step.Closed batch) {
            closed++;
            entries += batch.entries();
            headsMayLack = true;
            step = batch.more() ? step() : new Step.Stopped(new Sealing.NothingWaits());
        }
        if (headsMayLack) {
            printMissingHeads();
        }
        return closed > 0 ? new Sealing.Closed(closed, entries) : ((Step.Stopped) step).why();
    }

    /** Prints what a crash between commit and printing, or another node, left out. */
    public void printMissingHeads() {
        List<PrintedHead> lacking = lacking();
        while (!lacking.isEmpty()) {
            log.append(lacking);
            lacking = lacking();
        }
        headsMayLack = false;
    }

    private List<PrintedHead> lacking() {
        return log.last()
                .map(last -> batches.headsAfter(last.era(), last.seq(), HEADS_AT_ONCE))
                .orElseGet(() -> batches.headsAfter(Integer.MAX_VALUE, 0, HEADS_AT_ONCE));
    }

    private sealed interface Step {
        record Closed(long entries, boolean more) implements Step {}

        record Stopped(Sealing why) implements Step {}
    }

    private Step step() {
        return requireNonNull(transaction.execute(status ->
                batches.lock() ? closeNext(batches.border()) : new Step.Stopped(new Sealing.AnotherNodeSeals())));
    }

    private Step closeNext(Border border) {
        if (border.to().isBefore(border.from())) {
            return new Step.Stopped(new Sealing.EraMustBegin());
        }
        Optional<Position> end = batches.end(border, settings.entriesPerBatch());
        return end.<Step>map(position -> close(border, position))
                .orElseGet(() -> new Step.Stopped(new Sealing.NothingWaits()));
    }

    private Step close(Border border, Position end) {
        Batch batch = batches.close(border, end, clock.instant().truncatedTo(ChronoUnit.MICROS));
        SealingKeys.Seal seal = keys.sign(batch.head());
        batches.add(batch, seal.keyNumber(), seal.signature());
        return new Step.Closed(batch.leaves().count(), end.isBefore(border.to()));
    }
}
