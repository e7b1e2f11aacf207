package org.durna.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.database.TestDatabase;
import org.durna.post.Carrier.Carried;
import org.durna.post.Carrier.NotCarriedException;
import org.durna.post.store.LetterRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter is tried again until it is taken or given up, and what was taken is not sent twice. */
class DeliverLettersStoreTest {
    private static final AgencyCode AGENCY = new AgencyCode("XA-MFA");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final LetterRows rows = new LetterRows(JdbcClient.create(database.application()));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void anAgencyWrites() {
        JdbcClient.create(database.owner())
                .sql("insert into access.agency (code, party, kind, name)"
                        + " values ('XA-MFA', 'XA', 'ministry', '{\"en\": \"Ministry\"}')")
                .update();
    }

    @AfterEach
    void theDatabaseGoes() {
        database.close();
    }

    @Test
    void aLetterIsGivenUpAfterEightTriesAndSaysWhatTheServerSaid() {
        LetterId id = rows.insert(MailServerTest.letter(null), AGENCY, NOW);
        Carrier broken = letter -> {
            throw new NotCarriedException("MailConnectException", new IllegalStateException());
        };
        for (int tried = 1; tried < 8; tried++) {
            assertThatThrownBy(() -> DeliverLetters.deliver(id, rows, broken, clock))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(rows.find(id).orElseThrow().delivery()).isEqualTo(new Delivery.Waiting(NOW, tried));
        }
        DeliverLetters.deliver(id, rows, broken, clock);
        assertThat(rows.find(id).orElseThrow().delivery())
                .isEqualTo(new Delivery.Failed(NOW, 8, "MailConnectException"));
    }

    @Test
    void whatWasTakenIsNotSentAgain() {
        LetterId id = rows.insert(
                MailServerTest.letter(new Enclosure("a.xlsx", "application/octet-stream", new byte[] {7})),
                AGENCY,
                NOW);
        List<Letter> carried = new ArrayList<>();
        Carrier working = letter -> {
            carried.add(letter);
            return Carried.SENT;
        };
        DeliverLetters.deliver(id, rows, working, clock);
        DeliverLetters.deliver(id, rows, working, clock);
        assertThat(carried).hasSize(1);
        assertThat(rows.find(id).orElseThrow().delivery()).isEqualTo(new Delivery.Sent(NOW));
        assertThat(rows.find(id).orElseThrow().letter().enclosure()).isNotNull();
    }

    @Test
    void lettersGoWhenTheirTimeIsOver() {
        LetterId id = rows.insert(MailServerTest.letter(null), AGENCY, NOW.minusSeconds(1));
        assertThat(rows.erasePostedBefore(NOW.minusSeconds(5))).isZero();
        assertThat(rows.erasePostedBefore(NOW)).isEqualTo(1);
        assertThat(rows.find(id)).isEmpty();
    }
}
