package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.durna.statistics.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the API gives it. A value is there only where the state is value, zero or rounded-to-zero.
 *
 * @param state value, zero, rounded-to-zero, missing or confidential
 */
@Schema(name = "Observation")
record ObservationResource(
        long dataset,
        String geo,
        String period,
        String state,
        @Nullable BigDecimal value,
        String flags,
        String note,
        boolean sample) {

    static ObservationResource of(long dataset, Observation cell, boolean sample) {
        return new ObservationResource(
                dataset,
                cell.geo().value(),
                cell.period().code(),
                cell.amount().word(),
                cell.amount().number().orElse(null),
                cell.flags().letters(),
                cell.note(),
                sample);
    }
}
