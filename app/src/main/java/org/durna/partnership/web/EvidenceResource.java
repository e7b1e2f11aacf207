package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.durna.access.PartyCode;
import org.durna.partnership.Evidence;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as the API says it; what was invented for a demonstration says so. */
@Schema(name = "Evidence")
record EvidenceResource(
        long id,
        String clause,
        @Nullable String party,
        String owner,
        LocalDate happened,
        LocalizedText title,
        LocalizedText body,
        String source,
        String url,
        String visibility,
        boolean sample,
        int version) {

    /** Some pieces, newest first, and the cursor of the next page. */
    @Schema(name = "EvidencePieces")
    record Pieces(List<EvidenceResource> items, @Nullable String next) {}

    static EvidenceResource of(Evidence piece) {
        return new EvidenceResource(
                piece.number().value(),
                piece.clause().value(),
                piece.ofParty().map(PartyCode::value).orElse(null),
                piece.owner().value(),
                piece.happened(),
                piece.title(),
                piece.body(),
                piece.source(),
                piece.url(),
                piece.visibility().name().toLowerCase(Locale.ROOT),
                piece.sample(),
                piece.version());
    }
}
