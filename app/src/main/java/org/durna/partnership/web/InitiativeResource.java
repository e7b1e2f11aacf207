package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;

/** An initiative of the Annex as the API says it; scripts rely on these names. */
@Schema(name = "Initiative")
record InitiativeResource(
        String id,
        String heading,
        LocalizedText title,
        int version,
        String status,
        List<String> serves,
        boolean study,
        boolean sample) {

    static InitiativeResource of(Clause clause) {
        return new InitiativeResource(
                clause.id().value(),
                clause.heading().map(ClauseId::value).orElse(""),
                clause.title(),
                clause.version(),
                "in-force",
                clause.serves().stream().map(ClauseId::value).toList(),
                clause.study(),
                clause.sample());
    }
}
