package org.durna.person.quality;

import java.util.List;
import java.util.Objects;
import org.durna.statistics.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of a partnership's indicators the registry counts, and what it requires of a record.
 *
 * @param records how many records there are
 * @param complete which share of them says all that is required
 * @param decided which share of the likenesses found was decided within a month
 * @param searchTime how long a search takes, by its median over a month
 * @param required what every record is to say; left out, nothing
 */
record QualityTerms(
        IndicatorCode records,
        IndicatorCode complete,
        IndicatorCode decided,
        IndicatorCode searchTime,
        @Nullable List<RequiredField> required) {
    QualityTerms {
        required = List.copyOf(Objects.requireNonNullElse(required, List.of()));
    }

    @Override
    public List<RequiredField> required() {
        return Objects.requireNonNull(required);
    }
}
