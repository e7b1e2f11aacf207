package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.Evidence;
import org.durna.partnership.Participation;
import org.durna.partnership.Progress;
import org.durna.partnership.Scoreboard;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The scoreboard as programs get it; what was invented for a demonstration says so on each object. */
@Schema(name = "Scoreboard")
public record ScoreboardResource(LocalDate on, int annexVersion, List<String> parties, List<Initiative> initiatives) {

    /** One initiative with all that is known of it. */
    @Schema(name = "ScoreboardInitiative")
    public record Initiative(
            String id,
            String heading,
            LocalizedText title,
            boolean sample,
            List<Part> roles,
            @Nullable Bar progress,
            @Nullable Piece evidence) {}

    /** What a party or partner does in it. */
    @Schema(name = "ScoreboardPart")
    public record Part(String party, String role, LocalDate since, boolean sample) {}

    /** How far it is, by one indicator. */
    @Schema(name = "ScoreboardProgress")
    public record Bar(
            String indicator,
            BigDecimal baseline,
            BigDecimal actual,
            String period,
            BigDecimal target,
            String targetPeriod,
            String pace,
            boolean sample) {}

    /** The newest evidence that the reader sees. */
    @Schema(name = "ScoreboardEvidence")
    public record Piece(long id, LocalDate happened, LocalizedText title, boolean sample) {}

    static ScoreboardResource of(Scoreboard board) {
        List<Initiative> initiatives = board.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> initiative(group.heading().id().value(), row)))
                .toList();
        return new ScoreboardResource(
                board.day(),
                board.annex().number(),
                board.parties().stream().map(party -> party.code().value()).toList(),
                initiatives);
    }

    private static Initiative initiative(String heading, Scoreboard.Row row) {
        List<Part> parts = java.util.stream.Stream.concat(row.roles().values().stream(), row.partners().stream())
                .sorted(java.util.Comparator.comparing(each -> each.party().value()))
                .map(ScoreboardResource::part)
                .toList();
        return new Initiative(
                row.initiative().id().value(),
                heading,
                row.initiative().title(),
                row.initiative().sample(),
                parts,
                row.progress().map(ScoreboardResource::bar).orElse(null),
                row.evidence().map(ScoreboardResource::piece).orElse(null));
    }

    private static Part part(Participation part) {
        return new Part(part.party().value(), part.role().code(), part.since(), part.sample());
    }

    private static Bar bar(Progress progress) {
        return new Bar(
                progress.indicator(),
                progress.baseline(),
                progress.actual(),
                progress.period(),
                progress.target(),
                progress.targetPeriod(),
                progress.pace().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                progress.sample());
    }

    private static Piece piece(Evidence evidence) {
        return new Piece(evidence.number().value(), evidence.happened(), evidence.title(), evidence.sample());
    }
}
