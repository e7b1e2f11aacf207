package org.durna.reporting;

import java.time.Instant;
import org.durna.access.AgencyCode;

/**
 * One agency in one round.
 *
 * @param rows how many activities it was asked about
 * @param remark why its answer was returned
 * @param reminded how often it was reminded
 */
public record Ask(
        long id,
        RoundId round,
        AgencyCode agency,
        AskState state,
        Instant stateAt,
        String remark,
        int rows,
        int reminded,
        int version) {}
