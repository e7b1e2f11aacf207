package org.durna.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.durna.audit.Actor;
import org.durna.post.store.LetterRows;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter posted with an act is delivered soon after it, seen by the agency that wrote it and by nobody else. */
@OnThePlatform
class MailboxStoryTest {
    private final TransactionTemplate transaction =
            new TransactionTemplate(PlatformForTests.bean(PlatformTransactionManager.class));
    private final LetterRows rows = PlatformForTests.bean(LetterRows.class);

    private LetterId post() {
        return PlatformForTests.bean(PostLetter.class)
                .post(
                        MailServerTest.letter(new Enclosure("dövr.csv", "text/csv", new byte[] {65})),
                        new AgencyCode("AZ-MFA"),
                        Actor.machine("story"));
    }

    @Test
    void aLetterIsDeliveredAndReadByItsOwnAgencyAlone() throws InterruptedException {
        LetterId id = java.util.Objects.requireNonNull(transaction.execute(status -> post()));
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (rows.find(id).orElseThrow().delivery() instanceof Delivery.Waiting
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(rows.find(id).orElseThrow().delivery()).isInstanceOf(Delivery.Kept.class);

        Browser writer = Browser.of(PlatformForTests.port(), "nigar.aliyeva");
        assertThat(writer.get("/mailbox").body())
                .contains("Hesabat dövrü: şərhinizi gözləyirik")
                .contains("/mailbox/" + id);
        assertThat(writer.get("/mailbox/" + id).body()).contains("elaqe@mfa-az.example", "İş, ıpək, ğ.");
        assertThat(writer.get("/mailbox/" + id + "/file").body()).isEqualTo("A");

        Browser stranger = Browser.of(PlatformForTests.port(), "clara.lindqvist");
        assertThat(stranger.get("/mailbox").body()).doesNotContain("/mailbox/" + id + "\"");
        assertThat(stranger.get("/mailbox/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/mailbox/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(Browser.of(PlatformForTests.port(), "leyla.mammadova")
                        .get("/mailbox")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anActThatIsUndoneSendsNoLetter() {
        LetterId id = java.util.Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return post();
        }));
        assertThat(rows.find(id)).isEmpty();
    }
}
