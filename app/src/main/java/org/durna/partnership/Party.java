package org.durna.partnership;

import java.time.LocalDate;
import org.durna.access.PartyCode;
import org.durna.shared.LocalizedText;

/**
 * A party or partner as it stood on one day.
 *
 * @param since the day from which it has had this standing
 */
public record Party(
        PartyCode code,
        PartyKind kind,
        LocalizedText name,
        LocalizedText shortName,
        PartyStanding standing,
        LocalDate since) {

    public boolean isParty() {
        return standing.isParty();
    }
}
