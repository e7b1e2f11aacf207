package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.Party;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A party or partner as it stood on a day, as the API says it. */
@Schema(name = "Party")
record PartyResource(
        String code,
        String kind,
        LocalizedText name,
        LocalizedText shortName,
        String standing,
        LocalDate since,
        boolean party) {

    /** All of one day; there is never a next page. */
    @Schema(name = "Parties")
    record All(
            LocalDate day,
            List<PartyResource> items,
            @Nullable String next) {}

    static PartyResource of(Party party) {
        return new PartyResource(
                party.code().value(),
                party.kind().code(),
                party.name(),
                party.shortName(),
                party.standing().code(),
                party.since(),
                party.isParty());
    }
}
