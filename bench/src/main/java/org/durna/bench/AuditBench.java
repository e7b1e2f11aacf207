package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.audit.Channel;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.HeadsLog;
import org.durna.audit.Sealer;
import org.durna.audit.SealingKeys;
import org.durna.audit.Subject;
import org.durna.audit.Verification;
import org.durna.audit.VerifyAudit;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.Migrations;
import org.durna.database.RunningDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the audit costs a write, and how long it takes to verify. */
final class AuditBench {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Actor OFFICER = new Actor("nigar.aliyeva", "AZ-MFA", "COORDINATION", Channel.PAGE);

    private final RunningDatabase database;
    private final JdbcTemplate owner;
    private final AuditTrail trail;
    private final SealingKeys keys;
    private final HeadsLog heads;

    private AuditBench(RunningDatabase database, Path folder) {
        this.database = database;
        DataSource tables = database.owner().orElseThrow();
        new Migrations().migrate(tables, database.applicationRole());
        this.owner = new JdbcTemplate(tables);
        this.trail =
                new AuditTrail(database.application(), Clock.systemUTC(), new SecureRandom(), AuditSettings.defaults());
        this.keys = SealingKeys.open(folder.resolve("keys"));
        this.heads = new HeadsLog(folder.resolve("seal/heads.log"));
    }

    static void run(Arguments arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("durna-bench");
        try (RunningDatabase database = Databases.open(
                DatabaseSettings.embedded(folder.resolve("data")).withConnections(CLIENTS + 1), new SecureRandom())) {
            AuditBench bench = new AuditBench(database, folder);
            String writes = bench.writes();
            String verified = bench.verified(arguments.number("size", 1_000_000));
            System.out.println("RESULT {\"name\":\"audit\",\"figures\":{" + writes + "," + verified + "}}");
        }
        Installation.delete(folder);
    }

    /** The same business write with and without its entry, in turns, each in a transaction that is on the disk when it ends. */
    private String writes() throws InterruptedException {
        owner.execute("create table public.business (id bigint primary key, title text, changed bigint)");
        owner.execute("insert into public.business select n, 'title ' || n, 0 from generate_series(1, 100000) n");
        owner.execute("grant select, update on public.business to " + database.applicationRole());
        JdbcTemplate business = new JdbcTemplate(database.application());
        AtomicLong next = new AtomicLong();
        Runnable write = () -> {
            long id = next.incrementAndGet() * 7_919 % 100_000 + 1;
            business.queryForList("select title from public.business where id = ?", id);
            business.update(
                    "update public.business set title = ?, changed = changed + 1 where id = ?", "title " + id, id);
        };
        Runnable audited = () -> {
            write.run();
            trail.record(new Entry(
                    OFFICER,
                    new Action("initiative.change"),
                    new Subject("initiative", "i-" + next.get()),
                    Detail.none().change("title", "old", "new").with("reason", "typing error")));
        };
        rate(audited, true);
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(rate(write, true));
            with.add(rate(audited, true));
            shares.add(with.getLast() / without.getLast());
            System.out.printf(
                    Locale.ROOT,
                    "without %.0f/s, with %.0f/s, share %.2f%n",
                    without.getLast(),
                    with.getLast(),
                    shares.getLast());
        }
        return String.format(
                Locale.ROOT,
                "\"without_per_s\":%.0f,\"with_per_s\":%.0f,\"share\":%.2f",
                Bench.median(without),
                Bench.median(with),
                Bench.median(shares));
    }

    /** The sealer runs once a second in both, as it does on a platform that has nothing to seal. */
    private double rate(Runnable write, boolean sealing) throws InterruptedException {
        Sealer sealer = new Sealer(database.application(), keys, heads, Clock.systemUTC(), AuditSettings.defaults());
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.application()));
        long end = System.nanoTime() + ROUND.toNanos();
        AtomicLong writes = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        transaction.executeWithoutResult(status -> write.run());
                        writes.incrementAndGet();
                    }
                }));
            }
            while (sealing && System.nanoTime() < end) {
                Thread.sleep(1_000);
                sealer.seal();
            }
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
        return writes.get() / (double) ROUND.toSeconds();
    }

    private String verified(int entries) {
        owner.update("""
                with one as (select '[["title", "old", "new"], ["reason", "typing error"]]'::jsonb as detail, sha256('x') as salt)
                insert into audit.entry (xid, at, detail_expires, channel, account, agency, purpose, action,
                                         subject_kind, subject_ids, detail, detail_salt, detail_digest)
                select (100000000 + n / 2)::text::xid8, '2026-01-01'::timestamptz + n * interval '1 ms', '2028-01-01', 'PAGE',
                       'account-' || n % 500, 'state-migration-service', 'case 2026-AB-000123', 'person.record.change',
                       'person', array[gen_random_uuid()::text], detail, salt,
                       sha256('durna-audit-detail-1'::bytea || salt || detail::text::bytea)
                from generate_series(1, ?) n, one\
                """, entries);
        // The made-up transaction numbers are higher than the server's, as after a restore.
        owner.execute("alter table audit.entry alter column era set default 2");
        owner.execute("vacuum (analyze) audit.entry");
        long sealing = System.nanoTime();
        new Sealer(database.application(), keys, heads, Clock.systemUTC(), new AuditSettings(730, 1_000)).seal();
        double sealed = (System.nanoTime() - sealing) / 1e9;
        System.out.printf(Locale.ROOT, "sealed in batches of 1,000: %.1f s%n", sealed);
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            Verification verification =
                    new VerifyAudit(database.application(), heads, keys.published(), Clock.systemUTC()).run();
            if (!(verification instanceof Verification.Verified verified) || verified.entries() < entries) {
                throw new IllegalStateException("Not verified: " + verification);
            }
            seconds.add(verified.took().toMillis() / 1000.0);
            System.out.printf(Locale.ROOT, "verified %d entries: %.1f s%n", verified.entries(), seconds.getLast());
        }
        return String.format(
                Locale.ROOT,
                "\"entries\":%d,\"seal_s\":%.1f,\"verify_s\":%.1f",
                entries,
                sealed,
                Bench.median(seconds));
    }
}
