package org.durna.statistics;

import java.time.LocalDate;
import org.durna.shared.LocalizedText;

/**
 * Where an edition of figures comes from, and under which terms it may be shown.
 *
 * @param dataset the organisation's own code or name for it
 * @param basis how the date of the edition is known
 * @param derivation what was done to the figures: none, sum-of-sexes, tidied-upstream
 */
public record Provenance(
        String organisation,
        String dataset,
        LocalizedText title,
        LocalDate vintage,
        VintagePrecision precision,
        String basis,
        String licence,
        String attribution,
        String derivation) {

    /** The date of the edition, cut to what is claimed of it. */
    public String edition() {
        return precision.claimed(vintage);
    }
}
