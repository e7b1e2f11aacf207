package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditTrailStoreTest {
    private final SealedAudit audit = new SealedAudit();

    @AfterEach
    void drop() {
        audit.close();
    }

    private List<Entry> found(AuditQuery query) {
        return audit.trail.page(query).entries().stream()
                .map(RecordedEntry::entry)
                .toList();
    }

    @Test
    void anEntryIsReadAsItWasRecorded() {
        Entry entry = Samples.changed("i-1", "köhnə \\ \"ad\"\n\t😀", "");
        audit.trail.record(entry);
        RecordedEntry read = audit.trail.page(AuditQuery.newest(10)).entries().getFirst();
        assertThat(read.entry()).isEqualTo(entry);
        assertThat(read.at()).isEqualTo(Samples.NOON);
        assertThat(read.detailExpired()).isFalse();
    }

    @Test
    void anEntryVanishesWithTheTransactionThatIsRolledBack() {
        audit.transaction().executeWithoutResult(status -> {
            audit.trail.record(Samples.read("i-1"));
            status.setRollbackOnly();
        });
        assertThat(found(AuditQuery.newest(10))).isEmpty();
    }

    @Test
    void aSearchLeavesOneEntryThatEveryPersonItFoundCanBeAskedFor() {
        Entry search = new Entry(
                Samples.OFFICER,
                new Action("person.search"),
                new Subjects("person", List.of("p-1", "p-2")),
                Detail.none());
        audit.trail.record(search);
        assertThat(found(AuditQuery.newest(10).about(new Subject("person", "p-2"))))
                .containsExactly(search);
        assertThat(found(AuditQuery.newest(10).about(new Subject("case", "p-2"))))
                .isEmpty();
    }

    @Test
    void aQueryRestrictsByAllItNames() {
        Entry anonymous = new Entry(
                Actor.anonymous("public figures", Channel.API), new Action("portal.read"), new Subject("page", "1"));
        audit.trail.record(Samples.read("i-1"));
        audit.trail.record(anonymous);
        AuditQuery all = AuditQuery.newest(10);
        assertThat(found(all)).containsExactly(anonymous, Samples.read("i-1"));
        assertThat(found(all.byAccount("aytac"))).containsExactly(Samples.read("i-1"));
        assertThat(found(all.byAgency("-"))).containsExactly(anonymous);
        assertThat(found(all.doing("initiative."))).containsExactly(Samples.read("i-1"));
        assertThat(found(all.aboutKind("page"))).containsExactly(anonymous);
        assertThat(found(all.between(Samples.NOON, Samples.NOON.plusSeconds(1))))
                .hasSize(2);
        assertThat(found(all.between(Samples.NOON.minusSeconds(1), Samples.NOON)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        for (int number = 1; number <= 5; number++) {
            audit.trail.record(Samples.read("i-" + number));
        }
        AuditPage first = audit.trail.page(AuditQuery.newest(2));
        AuditPage second =
                audit.trail.page(AuditQuery.newest(2).before(first.next().orElseThrow()));
        AuditPage third =
                audit.trail.page(AuditQuery.newest(2).before(second.next().orElseThrow()));
        assertThat(first.entries())
                .extracting(RecordedEntry::entry)
                .containsExactly(Samples.read("i-5"), Samples.read("i-4"));
        assertThat(second.entries())
                .extracting(RecordedEntry::entry)
                .containsExactly(Samples.read("i-3"), Samples.read("i-2"));
        assertThat(third.entries()).hasSize(1);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveNorForge() {
        audit.withBatches(1);
        JdbcTemplate application = new JdbcTemplate(audit.application());
        for (String attempt : List.of(
                "update audit.entry set account = 'other'",
                "update audit.entry set detail = null, detail_salt = null",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry alter column era set default 9",
                "alter table audit.entry disable trigger all",
                "drop table audit.entry",
                "update audit.batch set count = 1",
                "delete from audit.batch",
                "truncate audit.batch",
                "create table audit.mine (id int)",
                "insert into audit.entry (era, at, channel, account, agency, purpose, action, subject_kind, subject_ids)"
                        + " values (0, '2026-01-01', 'PAGE', 'a', 'b', 'c', 'd.e', 'f', '{}')",
                "insert into audit.entry (xid, at, channel, account, agency, purpose, action, subject_kind, subject_ids)"
                        + " values ('5', '2026-01-01', 'PAGE', 'a', 'b', 'c', 'd.e', 'f', '{}')")) {
            assertThatThrownBy(() -> application.execute(attempt))
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void anExpiredDetailIsForgottenAndTheEnvelopeStaysTrue() {
        Clock longAgo = Clock.offset(Samples.CLOCK, Duration.ofDays(-800));
        new AuditTrail(audit.application(), longAgo, new SecureRandom(), AuditSettings.defaults())
                .record(Samples.changed("i-1", "old", "new"));
        audit.trail.record(Samples.changed("i-2", "old", "new"));
        audit.sealer.seal();

        assertThat(audit.trail.expireDetails(LocalDate.of(2026, 3, 2))).isEqualTo(1);
        assertThat(audit.trail.expireDetails(LocalDate.of(2026, 3, 2))).isZero();

        List<RecordedEntry> entries = audit.trail.page(AuditQuery.newest(10)).entries();
        assertThat(entries.getFirst().detailExpired()).isFalse();
        assertThat(entries.getLast().detailExpired()).isTrue();
        assertThat(entries.getLast().entry().detail()).isEqualTo(Detail.none());
        assertThat(entries.getLast().entry().subjects().ids()).containsExactly("i-1");
        assertThat(audit.verify()).isInstanceOf(Verification.Verified.class);
    }

    @Test
    void noDayInTheFutureMakesTheAuditForgetEarly() {
        new AuditTrail(audit.application(), Clock.systemUTC(), new SecureRandom(), AuditSettings.defaults())
                .record(Samples.changed("i-1", "old", "new"));
        assertThat(audit.trail.expireDetails(LocalDate.of(9999, 1, 1))).isZero();
    }
}
