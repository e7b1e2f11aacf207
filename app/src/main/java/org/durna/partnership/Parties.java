package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.partnership.store.PartyRows;
import org.springframework.stereotype.Service;

/** The parties and partners, as of any day. */
@Service
public class Parties {
    private final PartyRows rows;

    Parties(PartyRows rows) {
        this.rows = rows;
    }

    /** Everybody who stood in some relation to the declaration on a day. */
    public List<Party> on(LocalDate day) {
        return rows.on(day);
    }

    /** Everybody of the pack as they stood on a day, with those who stood in no relation yet as partners. */
    public List<Party> known(LocalDate day) {
        return rows.known(day);
    }

    /** Those who had signed or joined by a day. */
    public List<Party> signedOrJoined(LocalDate day) {
        return on(day).stream().filter(Party::isParty).toList();
    }

    /** Those to whom the declaration is still open. */
    public List<Party> mayJoin(LocalDate day) {
        return rows.notYetParties(day);
    }

    public Optional<Party> find(PartyCode code, LocalDate day) {
        return rows.find(code, day);
    }

    public List<StandingVersion> history(PartyCode code) {
        return rows.history(code);
    }
}
