package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.Participation;
import org.jspecify.annotations.Nullable;

/**
 * What a party does in an initiative, as the API says it.
 *
 * @param until the first day on which it no longer does so
 */
@Schema(name = "Participation")
record ParticipationResource(
        String initiative,
        String party,
        String role,
        LocalDate since,
        @Nullable LocalDate until,
        boolean sample) {

    /** Some of one day, by initiative and party, and the cursor of the next page. */
    @Schema(name = "Participations")
    record Some(
            LocalDate day,
            List<ParticipationResource> items,
            @Nullable String next) {}

    static ParticipationResource of(Participation part) {
        return new ParticipationResource(
                part.initiative().value(),
                part.party().value(),
                part.role().code(),
                part.since(),
                part.valid().until(),
                part.sample());
    }
}
