package org.durna.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in brief, as it stands beside a clause or in a list.
 *
 * @param dataset the edition that the figure is from; none where nothing was published or the figure is live
 * @param course the figures of the headline row, oldest first, for a line without words
 */
public record FigureCard(Indicator indicator, @Nullable Dataset dataset, Latest latest, List<Observation> course) {
    public FigureCard {
        course = List.copyOf(course);
    }

    public Optional<Dataset> edition() {
        return Optional.ofNullable(dataset);
    }

    /** Whether anything in it was invented for the demonstration. */
    public boolean sample() {
        return indicator.sample() || (dataset != null && dataset.sample());
    }
}
