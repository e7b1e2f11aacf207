package org.durna.partnership;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.database.TestDatabase;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.partnership.store.ClauseRows;
import org.durna.partnership.store.OfficialTextRows;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The declaration of a pack, put together by hand over a database of a test's own; its clock goes on by a minute at each look. */
final class DeclarationRoom implements AutoCloseable {
    static final Pack REAL = Pack.shipped(new PackId("eu-azerbaijan"));
    static final Pack INVENTED = Pack.shipped(new PackId("lorn-vesk"));

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient sql = JdbcClient.create(database.application());
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock = new TickingClock();

    DeclarationRoom() {
        DataSource source = database.application();
        this.audit = new AuditTrail(source, clock, new SecureRandom(), AuditSettings.defaults());
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    LoadDeclaration.Loaded load(Pack pack, boolean demo) {
        return new LoadDeclaration(pack, database.application(), audit, transaction, clock).load(demo);
    }

    Declaration declaration(Pack pack) {
        return new Declaration(new ClauseRows(database.application()), pack);
    }

    OfficialTexts officialTexts(Pack pack) {
        return new OfficialTexts(
                new OfficialGuides(pack),
                new OfficialTextRows(database.application()),
                declaration(pack),
                audit,
                transaction,
                clock);
    }

    /** A pack of the tests whose files may be changed. */
    static Path folderOf(Pack pack) {
        return Path.of("src/test/resources/packs", pack.manifest().id().value());
    }

    Instant now() {
        return clock.instant();
    }

    long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    long audited(String action) {
        return sql.sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    static Reader coordinator(String name) {
        return new Reader(
                new AccountName(name),
                new AgencyCode("LN-FERRY"),
                Visibility.PARTIES,
                EnumSet.allOf(Permission.class),
                Purpose.COORDINATION);
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class TickingClock extends Clock {
        private Instant next = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant instant() {
            next = next.plusSeconds(60);
            return next;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
