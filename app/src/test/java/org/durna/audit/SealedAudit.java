package org.durna.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.durna.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole audit of a test's own: database, keys, printed heads. */
final class SealedAudit implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    final TestDatabase database = TestDatabase.fresh();
    final Path folder = folder();
    final SealingKeys keys = SealingKeys.open(folder.resolve("keys"));
    final Path heads = folder.resolve("seal/heads.log");
    final HeadsLog log = new HeadsLog(heads);
    final AuditTrail trail = trail(AuditSettings.defaults());
    final Sealer sealer = sealer(AuditSettings.defaults());
    final JdbcTemplate owner = new JdbcTemplate(database.owner());

    AuditTrail trail(AuditSettings settings) {
        return new AuditTrail(application(), Samples.CLOCK, new SecureRandom(), settings);
    }

    Sealer sealer(AuditSettings settings) {
        return new Sealer(application(), keys, log, Samples.CLOCK, settings);
    }

    DataSource application() {
        try {
            database.application().unwrap(HikariDataSource.class).setMaximumPoolSize(CONNECTIONS);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return database.application();
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(application()));
    }

    Verification verify() {
        return new VerifyAudit(database.owner(), log, keys.published(), Samples.CLOCK).run();
    }

    long count(String what) {
        Long count = owner.queryForObject("select count(*) from " + what, Long.class);
        return count == null ? 0 : count;
    }

    /** So many batches of three entries; entry 3n+1 is the first of batch n+1. */
    SealedAudit withBatches(int batches) {
        for (int batch = 0; batch < batches; batch++) {
            trail.record(Samples.read("i-" + batch));
            trail.record(Samples.changed("i-" + batch, "old", "new"));
            trail.record(Samples.read("j-" + batch));
            sealer.seal();
        }
        return this;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("audit");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
