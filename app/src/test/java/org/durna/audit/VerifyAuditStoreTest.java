package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.durna.audit.Verification.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever owns the database can rewrite it, but not unseen. */
class VerifyAuditStoreTest {
    private final SealedAudit audit = new SealedAudit();

    @BeforeEach
    void fourBatchesOfThreeEntries() {
        audit.withBatches(4);
        assertThat(audit.verify()).isInstanceOf(Verified.class);
    }

    @AfterEach
    void drop() {
        audit.close();
    }

    private void entryIs(EntryFault fault, long id) {
        assertThat(audit.verify()).isEqualTo(new BrokenEntry(new EntryId(id), fault));
    }

    private void batchIs(BatchFault fault, long seq) {
        assertThat(audit.verify()).isEqualTo(new BrokenBatch(seq, fault));
    }

    @Test
    void anotherActorIsFound() {
        audit.owner.update("update audit.entry set account = 'other' where id in (5, 9)");
        entryIs(EntryFault.ALTERED, 5);
    }

    @Test
    void everyFieldOfTheEnvelopeIsSealed() {
        for (String change : List.of(
                "at = at + interval '1 microsecond'",
                "channel = 'API'",
                "account = 'other'",
                "agency = 'other'",
                "purpose = 'other'",
                "action = 'other.act'",
                "subject_kind = 'other'",
                "subject_ids = array['other']",
                "subject_ids = subject_ids || array['more']",
                "detail_digest = sha256('')",
                "detail_expires = detail_expires + 1",
                "detail_digest = null, detail_expires = null, detail = null, detail_salt = null",
                "era = 0",
                "xid = '3'")) {
            audit.owner.execute("create table audit.kept as select * from audit.entry where id = 8");
            audit.owner.update("update audit.entry set " + change + " where id = 8");
            assertThat(audit.verify()).as(change).isEqualTo(new BrokenEntry(new EntryId(8), EntryFault.ALTERED));
            audit.owner.update("delete from audit.entry where id = 8");
            audit.owner.update("insert into audit.entry overriding system value select * from audit.kept");
            audit.owner.execute("drop table audit.kept");
            assertThat(audit.verify()).as("after undoing " + change).isInstanceOf(Verified.class);
        }
    }

    @Test
    void anotherDetailIsFound() {
        audit.owner.update("update audit.entry set detail = '[[\"title\", \"old\", \"other\"]]' where id = 5");
        entryIs(EntryFault.DETAIL_ALTERED, 5);
    }

    @Test
    void aDetailThatWasForgottenBeforeItsDayIsFound() {
        audit.owner.update("update audit.entry set detail = null, detail_salt = null where id = 5");
        entryIs(EntryFault.DETAIL_ALTERED, 5);
    }

    @Test
    void aRemovedEntryIsFoundWhereverItStood() {
        for (long id : List.of(12L, 7L, 5L, 1L)) {
            audit.owner.update("delete from audit.entry where id = ?", id);
            entryIs(EntryFault.MISSING, id);
        }
        audit.owner.update("delete from audit.entry");
        entryIs(EntryFault.MISSING, 1);
    }

    @Test
    void anEntrySlippedIntoASealedRangeIsFound() {
        audit.owner.update("""
                insert into audit.entry (xid, at, channel, account, agency, purpose, action, subject_kind, subject_ids)
                select xid, at, channel, account, agency, purpose, action, subject_kind, subject_ids
                from audit.entry where id = 5""");
        entryIs(EntryFault.ADDED, 13);
    }

    @Test
    void anEntryMovedBehindTheSealedRangeIsFound() {
        audit.owner.update("update audit.entry set xid = pg_current_xact_id() where id = 5");
        entryIs(EntryFault.ALTERED, 5);
    }

    @Test
    void anAlteredBatchIsFound() {
        for (String change : List.of(
                "count = count + 1",
                "entries = array[4, 5]",
                "leaves = leaves || leaves",
                "digest = sha256('')",
                "head = sha256('')",
                "xid_to = '9'",
                "at = at - interval '1 day'")) {
            audit.owner.execute("create table audit.kept as select * from audit.batch where seq = 2");
            audit.owner.update("update audit.batch set " + change + " where seq = 2");
            assertThat(audit.verify()).as(change).isEqualTo(new BrokenBatch(2, BatchFault.ALTERED));
            audit.owner.update("delete from audit.batch where seq = 2");
            audit.owner.update("insert into audit.batch select * from audit.kept");
            audit.owner.execute("drop table audit.kept");
        }
        audit.owner.update(
                "update audit.batch set signature = set_byte(signature, 3, get_byte(signature, 3) # 1) where seq = 2");
        batchIs(BatchFault.SIGNATURE_WRONG, 2);
    }

    @Test
    void aRemovedBatchBreaksTheChain() {
        audit.owner.update("delete from audit.batch where seq = 2");
        batchIs(BatchFault.CHAIN_BROKEN, 2);
    }

    @Test
    void anEntryThatWasAlteredComesBeforeABatchThatBreaksLater() {
        audit.owner.update("delete from audit.batch where seq = 3");
        audit.owner.update("update audit.entry set account = 'other' where id = 2");
        entryIs(EntryFault.ALTERED, 2);
    }

    @Test
    void aTailCutOffIsFoundByThePrintedHeads() {
        audit.owner.update("delete from audit.batch where seq > 2");
        batchIs(BatchFault.TRUNCATED, 3);
        audit.owner.update("delete from audit.entry where id > 6");
        batchIs(BatchFault.TRUNCATED, 3);
        audit.owner.update("delete from audit.batch");
        audit.owner.update("delete from audit.entry");
        batchIs(BatchFault.TRUNCATED, 1);
    }

    @Test
    void aTailCutOffAndWrittenAnewIsFoundByThePrintedHeads() {
        audit.owner.update("delete from audit.batch where seq > 2");
        audit.owner.update("delete from audit.entry where id > 6");
        audit.withBatches(3);
        batchIs(BatchFault.HEAD_DIFFERS, 3);
    }

    @Test
    void aPrintedHeadTakenOutOfTheFileIsFound() throws IOException {
        List<String> lines = Files.readAllLines(audit.heads);
        Files.write(audit.heads, List.of(lines.get(0), lines.get(2), lines.get(3)));
        batchIs(BatchFault.HEAD_DIFFERS, 2);
    }

    @Test
    void aLostKeyIsFound() throws IOException {
        Files.delete(audit.folder.resolve("keys/audit-seal-1.pub"));
        batchIs(BatchFault.SIGNATURE_WRONG, 1);
    }

    @Test
    void headsThatACrashLeftUnprintedAreAppendedAndNothingIsRewritten() throws IOException {
        List<String> lines = Files.readAllLines(audit.heads);
        Files.writeString(audit.heads, lines.get(0) + "\n" + lines.get(1).substring(0, 90));
        assertThat(audit.verify()).isInstanceOf(Verified.class);

        audit.sealer(AuditSettings.defaults()).printMissingHeads();

        assertThat(Files.readAllLines(audit.heads))
                .containsExactly(lines.get(0), lines.get(1).substring(0, 90), lines.get(1), lines.get(2), lines.get(3));
        assertThat(audit.verify()).isInstanceOf(Verified.class);
    }
}
