package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.durna.audit.Verification.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealerStoreTest {
    private static final int WRITERS = 16;
    private static final int ROUNDS = 60;

    private final SealedAudit audit = new SealedAudit();

    @AfterEach
    void drop() {
        audit.close();
    }

    private void verifiedWith(long entries, long batches, long unsealed) {
        assertThat(audit.verify()).isInstanceOfSatisfying(Verified.class, verified -> {
            assertThat(verified.entries()).isEqualTo(entries);
            assertThat(verified.batches()).isEqualTo(batches);
            assertThat(verified.unsealed()).isEqualTo(unsealed);
        });
    }

    @Test
    void anEmptyAuditIsVerified() {
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.NothingWaits());
        verifiedWith(0, 0, 0);
    }

    @Test
    void aBatchSealsWhatWasCommittedSinceTheLast() {
        audit.trail.record(Samples.read("i-1"));
        audit.trail.record(Samples.read("i-2"));
        verifiedWith(0, 0, 2);
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.Closed(1, 2));
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.NothingWaits());
        audit.trail.record(Samples.read("i-3"));
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.Closed(1, 1));
        verifiedWith(3, 2, 0);
    }

    @Test
    void everyCommittedEntryIsInExactlyOneBatchWhateverTheOrderOfCommits() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        AtomicInteger committed = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int seed = writer;
                writers.add(threads.submit(() -> {
                    RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
                    for (int round = 0; round < ROUNDS; round++) {
                        committed.addAndGet(write(random));
                    }
                    writing.decrementAndGet();
                }));
            }
            while (writing.get() > 0 && writers.stream().noneMatch(w -> w.state() == Future.State.FAILED)) {
                audit.sealer.seal();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        audit.sealer.seal();

        assertThat(audit.count("audit.entry")).isEqualTo(committed.get());
        assertThat(audit.count("(select unnest(entries) from audit.batch)")).isEqualTo(committed.get());
        assertThat(audit.count("(select distinct unnest(entries) from audit.batch)"))
                .isEqualTo(committed.get());
        assertThat(audit.count("audit.batch")).isGreaterThan(5);
        verifiedWith(committed.get(), audit.count("audit.batch"), 0);
    }

    /** A few entries, committed after a random pause, or not at all; answers how many stay. */
    private int write(RandomGenerator random) {
        int entries = 1 + random.nextInt(3);
        boolean back = random.nextInt(4) == 0;
        audit.transaction().executeWithoutResult(status -> {
            for (int entry = 0; entry < entries; entry++) {
                audit.trail.record(Samples.changed("i-" + entry, "old", "new"));
                LockSupport.parkNanos(random.nextLong(3_000_000));
            }
            if (back) {
                status.setRollbackOnly();
            }
        });
        return back ? 0 : entries;
    }

    @Test
    void aLongTransactionHoldsTheBorderBackAndIsSealedLater() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            audit.trail.record(Samples.read("before"));
            Future<?> slow = thread.submit(() -> audit.transaction().executeWithoutResult(status -> {
                audit.trail.record(Samples.read("slow"));
                written.countDown();
                await(release);
            }));
            await(written);
            audit.trail.record(Samples.read("after"));

            assertThat(audit.sealer.seal()).isEqualTo(new Sealing.Closed(1, 1));
            assertThat(audit.sealer.seal()).isEqualTo(new Sealing.NothingWaits());
            verifiedWith(1, 1, 1);
            release.countDown();
            slow.get();
        }
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.Closed(1, 2));
        verifiedWith(3, 2, 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void manyEntriesAreCutIntoBatchesButATransactionIsNeverDivided() {
        Sealer small = audit.sealer(new AuditSettings(730, 10));
        audit.transaction().executeWithoutResult(status -> {
            for (int entry = 0; entry < 25; entry++) {
                audit.trail.record(Samples.read("large-" + entry));
            }
        });
        for (int entry = 0; entry < 15; entry++) {
            audit.trail.record(Samples.read("single-" + entry));
        }
        assertThat(small.seal()).isEqualTo(new Sealing.Closed(3, 40));
        assertThat(audit.owner.queryForList("select count from audit.batch order by seq", Integer.class))
                .containsExactly(25, 10, 5);
        verifiedWith(40, 3, 0);
    }

    @Test
    void onlyOneNodeSealsAtATime() throws SQLException {
        audit.trail.record(Samples.read("i-1"));
        try (Connection other = audit.database.application().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + 0x6475726e61_5345L + ")");
            assertThat(audit.sealer.seal()).isEqualTo(new Sealing.AnotherNodeSeals());
            other.rollback();
        }
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.Closed(1, 1));
    }

    @Test
    void aNewKeySealsAndTheOldBatchesStayVerified() {
        audit.withBatches(2);
        audit.keys.rotate();
        audit.withBatches(2);
        assertThat(audit.owner.queryForList("select key_number from audit.batch order by seq", Integer.class))
                .containsExactly(1, 1, 2, 2);
        verifiedWith(12, 4, 0);
    }
}
