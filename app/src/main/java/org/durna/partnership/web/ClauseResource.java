package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.OfficialText;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A clause as the API says it: our own unofficial wording, and the official text where it is loaded. */
@Schema(name = "Clause")
record ClauseResource(
        String id,
        String kind,
        @Nullable String under,
        int position,
        LocalizedText title,
        LocalizedText wording,
        LocalizedText objective,
        LocalizedText platform,
        LocalizedText progress,
        LocalizedText context,
        List<String> serves,
        boolean study,
        int version,
        LocalDate from,
        @Nullable LocalDate until,
        String status,
        boolean sample,
        List<Official> official) {

    /** The official words in one language. */
    @Schema(name = "OfficialText")
    record Official(String language, String text) {}

    static ClauseResource of(Clause clause, List<OfficialText> official) {
        return new ClauseResource(
                clause.id().value(),
                clause.kind().code(),
                clause.heading().map(ClauseId::value).orElse(null),
                clause.position(),
                clause.title(),
                clause.wording().wording(),
                clause.wording().objective(),
                clause.wording().platform(),
                clause.wording().progress(),
                clause.wording().context(),
                clause.serves().stream().map(ClauseId::value).toList(),
                clause.study(),
                clause.version(),
                clause.valid().from(),
                clause.valid().until(),
                "in-force",
                clause.sample(),
                official.stream()
                        .map(text -> new Official(text.language().code(), text.words()))
                        .toList());
    }
}
