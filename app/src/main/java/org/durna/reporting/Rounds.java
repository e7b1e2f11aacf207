package org.durna.reporting;

import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.reporting.store.GivenRows;
import org.durna.reporting.store.RoundRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds: the agency that opened one sees how it stands and what was answered; every agency sees what is asked of it. */
@Service
public class Rounds {
    private static final int MOST = 100;

    private final RoundRows rows;
    private final GivenRows answers;

    Rounds(RoundRows rows, GivenRows answers) {
        this.rows = rows;
        this.answers = answers;
    }

    /** A round with all that were asked. */
    public record Standing(Round round, List<Ask> asks) {
        public Standing {
            asks = List.copyOf(asks);
        }

        /** How many still have to answer. */
        public long silent() {
            return asks.stream().filter(each -> each.state().waitsForAgency()).count();
        }
    }

    @Transactional(readOnly = true)
    public List<Standing> all(Reader reader) {
        AgencyCode agency = reader.agency();
        return agency != null && reader.may(Permission.OPEN_ROUNDS)
                ? rows.newest(agency, MOST).stream()
                        .map(round -> new Standing(round, rows.asks(round.id())))
                        .toList()
                : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Standing> find(RoundId id, Reader reader) {
        return reader.may(Permission.OPEN_ROUNDS)
                ? rows.find(id)
                        .filter(round -> round.agency().equals(reader.agency()))
                        .map(round -> new Standing(round, rows.asks(id)))
                : Optional.empty();
    }

    /** What one agency answered, for whoever reviews it. */
    @Transactional(readOnly = true)
    public List<GivenLine> given(RoundId id, AgencyCode agency, Reader reader) {
        return find(id, reader)
                .flatMap(standing -> rows.ask(id, agency))
                .map(ask -> answers.given(ask.id()))
                .orElse(List.of());
    }

    /** What is asked of the reader's own agency and not answered yet, the earliest due first. */
    @Transactional(readOnly = true)
    public List<Standing> askedOf(Reader reader) {
        AgencyCode agency = reader.agency();
        return agency == null || !reader.may(Permission.WRITE_ACTIVITIES)
                ? List.of()
                : rows.waitingFor(agency).stream()
                        .map(ask -> new Standing(rows.find(ask.round()).orElseThrow(), List.of(ask)))
                        .toList();
    }
}
