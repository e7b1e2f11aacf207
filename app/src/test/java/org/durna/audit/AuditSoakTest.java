package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the audit costs: runs only with -Ddurna.soak=audit, and prints its figures. */
@Tag("soak")
@EnabledIfSystemProperty(named = "durna.soak", matches = "audit")
class AuditSoakTest {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 4;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final int MILLION = 1_000_000;

    private final SealedAudit audit = new SealedAudit();

    @AfterEach
    void drop() {
        audit.close();
    }

    @Test
    void aMillionEntriesAreVerifiedInSeconds() {
        audit.owner.update("""
                with one as (select '[["title", "old", "new"], ["reason", "typing error"]]'::jsonb as detail, sha256('x') as salt)
                insert into audit.entry (xid, at, detail_expires, channel, account, agency, purpose, action,
                                         subject_kind, subject_ids, detail, detail_salt, detail_digest)
                select (n / 2 + 3)::text::xid8, '2026-01-01'::timestamptz + n * interval '1 ms', '2028-01-01', 'PAGE',
                       'account-' || n % 500, 'state-migration-service', 'case 2026-AB-000123', 'person.record.change',
                       'person', array[gen_random_uuid()::text], detail, salt,
                       sha256('durna-audit-detail-1'::bytea || salt || detail::text::bytea)
                from generate_series(1, ?) n, one""", MILLION);
        // The made-up transaction numbers are higher than the server's, as after a restore.
        audit.owner.execute("alter table audit.entry alter column era set default 2");
        audit.owner.execute("vacuum (analyze) audit.entry");
        Sealer sealer = audit.sealer(new AuditSettings(730, 1_000));
        long sealing = System.nanoTime();
        sealer.seal();
        System.out.printf("sealed in batches of 1,000: %d ms%n", (System.nanoTime() - sealing) / 1_000_000);

        for (int run = 0; run < 3; run++) {
            Verification verification = new VerifyAudit(
                            audit.database.application(), audit.log, audit.keys.published(), Clock.systemUTC())
                    .run();
            System.out.println(verification);
            assertThat(verification)
                    .isInstanceOfSatisfying(
                            Verification.Verified.class,
                            verified -> assertThat(verified.entries()).isEqualTo(MILLION));
        }
    }

    @Test
    void aWriteWithItsEntryKeepsMostOfItsRate() throws Exception {
        JdbcTemplate business = new JdbcTemplate(audit.application());
        audit.owner.execute("create table public.business (id bigint primary key, title text, changed bigint)");
        audit.owner.execute("insert into public.business select n, 'title ' || n, 0 from generate_series(1, 100000) n");
        audit.owner.execute("grant select, update on public.business to " + audit.database.applicationRole());
        AuditTrail trail =
                new AuditTrail(audit.application(), Clock.systemUTC(), new SecureRandom(), AuditSettings.defaults());
        AtomicLong next = new AtomicLong();
        Runnable write = () -> {
            long id = next.incrementAndGet() * 7_919 % 100_000 + 1;
            business.queryForList("select title from public.business where id = ?", id);
            business.update(
                    "update public.business set title = ?, changed = changed + 1 where id = ?", "title " + id, id);
        };
        Runnable audited = () -> {
            write.run();
            trail.record(Samples.changed("i-" + next.get(), "old", "new"));
        };
        rate(audited, false);
        for (int round = 0; round < ROUNDS; round++) {
            double without = rate(write, false);
            double with = rate(audited, true);
            System.out.printf("without %.0f/s, with %.0f/s, ratio %.2f%n", without, with, with / without);
        }
    }

    private double rate(Runnable write, boolean sealing) throws Exception {
        long end = System.nanoTime() + ROUND.toNanos();
        AtomicLong writes = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        audit.transaction().executeWithoutResult(status -> write.run());
                        writes.incrementAndGet();
                    }
                }));
            }
            while (sealing && System.nanoTime() < end) {
                Thread.sleep(1_000);
                audit.sealer.seal();
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        return writes.get() / (double) ROUND.toSeconds();
    }
}
