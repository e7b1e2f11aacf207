package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Benchmark;
import org.durna.statistics.Dataset;
import org.durna.statistics.FigureCard;
import org.durna.statistics.Geo;
import org.durna.statistics.Indicator;
import org.durna.statistics.Latest;
import org.durna.statistics.Observation;
import org.jspecify.annotations.Nullable;

/** An indicator as the API gives it. */
@Schema(name = "Indicator")
record IndicatorResource(
        String code,
        String kind,
        List<String> clauses,
        String unit,
        String frequency,
        String direction,
        LocalizedText name,
        LocalizedText definition,
        LocalizedText source,
        @Nullable Mark baseline,
        List<Mark> targets,
        String visibility,
        boolean sample,
        long version,
        @Nullable LatestFigure latest,
        List<Edition> editions) {

    @Schema(name = "Benchmark")
    record Mark(String period, BigDecimal value) {
        static Mark of(Benchmark benchmark) {
            return new Mark(benchmark.period().code(), benchmark.value());
        }
    }

    /** @param how published, summed (added up here over the countries) or live */
    @Schema(name = "LatestFigure")
    record LatestFigure(
            String how,
            @Nullable String geo,
            @Nullable String period,
            String state,
            @Nullable BigDecimal value,
            String flags,
            @Nullable Integer countries,
            @Nullable Instant asOf) {}

    @Schema(name = "Edition")
    record Edition(
            long dataset,
            String organisation,
            String code,
            String vintage,
            String licence,
            String attribution,
            String rounding,
            LocalizedText notes,
            boolean verified,
            boolean sample,
            Instant publishedAt) {
        static Edition of(Dataset dataset) {
            return new Edition(
                    dataset.id().value(),
                    dataset.provenance().organisation(),
                    dataset.provenance().dataset(),
                    dataset.provenance().edition(),
                    dataset.provenance().licence(),
                    dataset.provenance().attribution(),
                    dataset.rounding().code(),
                    dataset.notes(),
                    dataset.verified(),
                    dataset.sample(),
                    dataset.publishedAt());
        }
    }

    static IndicatorResource of(FigureCard card, List<Dataset> editions) {
        Indicator indicator = card.indicator();
        return new IndicatorResource(
                indicator.code().value(),
                indicator.kind().code(),
                indicator.clauses(),
                indicator.unit().code(),
                indicator.frequency().code(),
                indicator.direction().code(),
                indicator.name(),
                indicator.definition(),
                indicator.source(),
                indicator.start().map(Mark::of).orElse(null),
                indicator.targets().stream().map(Mark::of).toList(),
                indicator.visibility().name().toLowerCase(java.util.Locale.ROOT),
                card.sample(),
                indicator.version(),
                latest(card),
                editions.stream().map(Edition::of).toList());
    }

    private static @Nullable LatestFigure latest(FigureCard card) {
        return switch (card.latest()) {
            case Latest.Published(Observation cell) ->
                new LatestFigure(
                        "published",
                        card.where().map(Geo::code).map(Object::toString).orElse(null),
                        cell.period().code(),
                        cell.amount().word(),
                        cell.amount().number().orElse(null),
                        cell.flags().letters(),
                        null,
                        null);
            case Latest.Summed summed ->
                new LatestFigure(
                        "summed", null, summed.period().code(), "value", summed.value(), "", summed.countries(), null);
            case Latest.Live live ->
                new LatestFigure(
                        "live",
                        null,
                        null,
                        live.amount().word(),
                        live.amount().number().orElse(null),
                        "",
                        null,
                        live.asOf());
            case Latest.None() -> null;
        };
    }
}
