package org.durna.statistics;

import java.util.List;
import java.util.Optional;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in brief, as it stands beside a clause or in a list.
 *
 * @param dataset the edition that the figure is from; none where nothing was published or the figure is live
 * @param place where the latest figure is of, if it is of one place
 * @param course the figures of the headline row, oldest first, for a line without words
 */
public record FigureCard(
        Indicator indicator,
        @Nullable Dataset dataset,
        Latest latest,
        @Nullable Geo place,
        List<Observation> course) {
    public FigureCard {
        course = List.copyOf(course);
    }

    public Optional<Dataset> edition() {
        return Optional.ofNullable(dataset);
    }

    /** The place that the latest figure is of, unless it is of the partnership as a whole. */
    public Optional<Geo> where() {
        return Optional.ofNullable(place).filter(geo -> !geo.code().equals(GeoCode.WHOLE));
    }

    /** Whether anything in it is still a draft of one agency. */
    public boolean draft() {
        return indicator.visibility() == Visibility.OWN || (dataset != null && dataset.visibility() == Visibility.OWN);
    }

    /** Whether anything in it was invented for the demonstration. */
    public boolean sample() {
        return indicator.sample()
                || dataset != null && dataset.sample()
                || latest instanceof Latest.Live live && live.sample();
    }
}
