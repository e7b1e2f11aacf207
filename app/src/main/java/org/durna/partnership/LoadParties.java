package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.durna.access.PartyCode;
import org.durna.pack.Pack;
import org.durna.partnership.store.PartyRows;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the parties and partners that the pack names into the database; those who joined since are left as they are. */
@Component
public class LoadParties {
    private static final String PARTIES = "parties/parties.yaml";

    /** How a pack names a party. */
    record DeclaredParty(
            PartyCode code,
            PartyKind kind,
            @Nullable LocalDate signatoryFrom,
            LocalizedText name,
            @JsonProperty("short") @Nullable LocalizedText shortName) {}

    private final Pack pack;
    private final PartyRows rows;
    private final Clock clock;

    LoadParties(Pack pack, PartyRows rows, Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        List<DeclaredParty> declared = pack.readList(PARTIES, DeclaredParty.class);
        for (int i = 0; i < declared.size(); i++) {
            put(declared.get(i), i + 1);
        }
    }

    private void put(DeclaredParty party, int position) {
        LocalizedText shortName = party.shortName() == null ? party.name() : party.shortName();
        rows.put(party.code(), party.kind(), party.name(), shortName, position);
        if (rows.hasStanding(party.code())) {
            return;
        }
        LocalDate signed = pack.manifest().signed();
        if (party.signatoryFrom() != null) {
            stand(party, PartyStanding.SIGNATORY, party.signatoryFrom());
        } else if (party.kind() != PartyKind.MEMBER_STATE) {
            stand(party, PartyStanding.PARTNER, signed);
        }
    }

    private void stand(DeclaredParty party, PartyStanding standing, LocalDate from) {
        rows.stand(party.code(), standing, from, "pack " + pack.manifest().id().value(), "~pack", clock.instant());
    }
}
