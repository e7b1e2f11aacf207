package org.durna.statistics.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Direction;
import org.durna.statistics.Frequency;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;
import org.jspecify.annotations.Nullable;

/** The shapes of the files in a pack's folder {@code figures}. */
final class PackFigures {
    private PackFigures() {}

    /** One entry of {@code indicators.yaml}. */
    record IndicatorEntry(
            IndicatorCode code,
            IndicatorKind kind,
            List<String> clauses,
            String unit,
            Frequency frequency,
            Direction direction,
            LocalizedText name,
            LocalizedText definition,
            LocalizedText source,
            @Nullable Mark baseline,
            @Nullable List<Mark> targets,
            @Nullable List<String> files) {}

    /** A baseline or a target. */
    record Mark(String period, java.math.BigDecimal value) {}

    /** One entry of {@code datasets.yaml}: a file and everything that must be said with its figures. */
    record DatasetEntry(
            String file,
            IndicatorCode indicator,
            String owner,
            String dataset,
            LocalizedText title,
            LocalDate vintage,
            VintagePrecision vintagePrecision,
            String vintageBasis,
            List<Integer> years,
            int rows,
            String retrievedThrough,
            String licence,
            String attribution,
            Rounding rounding,
            List<String> aggregates,
            String derivation,
            @Nullable Map<String, String> fixed,
            @Nullable Map<String, String> dimension,
            @Nullable List<String> byCitizenship,
            @Nullable List<String> byBirthAndCitizenship,
            @Nullable List<String> noPair,
            LocalizedText notes,
            boolean verified,
            @Nullable Boolean sample) {}
}
