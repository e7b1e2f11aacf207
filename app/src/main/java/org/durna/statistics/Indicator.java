package org.durna.statistics;

import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and for which clauses of the declaration it speaks.
 *
 * @param clauses the ids of the clauses it stands beside
 * @param owner the agency that wrote it; none for an indicator that the pack brings
 * @param sample whether it was invented for the demonstration
 */
public record Indicator(
        IndicatorCode code,
        IndicatorKind kind,
        List<String> clauses,
        Unit unit,
        Frequency frequency,
        Direction direction,
        LocalizedText name,
        LocalizedText definition,
        LocalizedText source,
        @Nullable Benchmark baseline,
        List<Benchmark> targets,
        Visibility visibility,
        @Nullable AgencyCode owner,
        boolean sample,
        long version) {
    public Indicator {
        clauses = List.copyOf(clauses);
        targets = targets.stream()
                .sorted(java.util.Comparator.comparing(Benchmark::period))
                .toList();
    }

    public Optional<Benchmark> start() {
        return Optional.ofNullable(baseline);
    }
}
