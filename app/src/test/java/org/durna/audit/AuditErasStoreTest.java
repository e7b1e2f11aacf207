package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.durna.audit.Verification.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditErasStoreTest {
    private final SealedAudit audit = new SealedAudit();
    private final AuditEras eras = new AuditEras(Samples.CLOCK);

    @AfterEach
    void drop() {
        audit.close();
    }

    private int begin() throws SQLException {
        try (Connection owner = audit.database.owner().getConnection()) {
            return eras.begin(owner);
        }
    }

    private boolean beginIfNeeded() throws SQLException {
        try (Connection owner = audit.database.owner().getConnection()) {
            return eras.beginIfTransactionsRestarted(owner);
        }
    }

    private Verified verified() {
        Verification verification = audit.verify();
        assertThat(verification).isInstanceOf(Verified.class);
        return (Verified) verification;
    }

    /** As if all that is recorded came from a cluster that had run for much longer. */
    private void fromAnOlderCluster() {
        audit.owner.update("update audit.entry set xid = (xid::text::bigint + 1000000)::text::xid8");
    }

    @Test
    void anEraSaysSoItselfAndTheChainGoesOn() throws SQLException {
        audit.withBatches(2);
        audit.trail.record(Samples.read("left from the old era"));
        assertThat(begin()).isEqualTo(2);
        audit.trail.record(Samples.read("new"));
        audit.sealer.seal();

        assertThat(audit.trail.page(AuditQuery.newest(1).doing("audit.era.")).entries())
                .extracting(entry -> entry.entry().subjects())
                .containsExactly(Subjects.of(new Subject("era", "2")));
        assertThat(verified().entries()).isEqualTo(9);
        assertThat(verified().batches()).isEqualTo(3);
    }

    @Test
    void anEraBegunInATransactionCountsOnlyWithIt() throws SQLException {
        try (Connection owner = audit.database.owner().getConnection()) {
            owner.setAutoCommit(false);
            assertThat(eras.begin(owner)).isEqualTo(2);
            owner.rollback();
            owner.setAutoCommit(true);
        }
        assertThat(audit.count("audit.entry")).isZero();
        assertThat(begin()).isEqualTo(2);
    }

    @Test
    void aClusterThatWasNotRestoredNeedsNoEra() throws SQLException {
        assertThat(beginIfNeeded()).isFalse();
        audit.withBatches(2);
        assertThat(beginIfNeeded()).isFalse();
    }

    @Test
    void aRestoredClusterCountsFromBelowAndGetsAnEra() throws SQLException {
        audit.trail.record(Samples.read("i-1"));
        fromAnOlderCluster();
        assertThat(beginIfNeeded()).isTrue();
        assertThat(beginIfNeeded()).isFalse();
        audit.withBatches(1);
        assertThat(verified().entries()).isEqualTo(5);
    }

    @Test
    void theSealerWaitsUntilTheEraHasBegun() {
        audit.withBatches(1);
        audit.owner.update("update audit.batch set xid_to = '9000000000'");
        assertThat(audit.sealer.seal()).isEqualTo(new Sealing.EraMustBegin());
    }

    @Test
    void afterARestoreTheHeadsBetweenBackupAndRestoreAreGivenUpAndCounted() throws SQLException {
        audit.withBatches(2);
        audit.trail.record(Samples.read("in the backup, not yet sealed"));
        long inBackup = audit.count("audit.entry");
        audit.withBatches(3);

        audit.owner.update("delete from audit.batch where seq > 2");
        audit.owner.update("delete from audit.entry where id > ?", inBackup);
        assertThat(audit.verify()).isEqualTo(new BrokenBatch(3, BatchFault.TRUNCATED));
        begin();
        audit.withBatches(1);

        assertThat(verified().givenUp()).isEqualTo(3);
        assertThat(verified().entries()).isEqualTo(inBackup + 4);
        audit.owner.update("update audit.entry set account = 'other' where id = ?", inBackup);
        assertThat(audit.verify()).isEqualTo(new BrokenEntry(new EntryId(inBackup), EntryFault.ALTERED));
    }
}
