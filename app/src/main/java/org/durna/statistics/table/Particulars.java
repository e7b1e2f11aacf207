package org.durna.statistics.table;

import java.time.LocalDate;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;

/** What a person says of a file of figures, and what will stand beside them once they are published. */
public record Particulars(
        String organisation,
        String dataset,
        LocalDate vintage,
        VintagePrecision precision,
        String licence,
        String attribution,
        Rounding rounding,
        LocalizedText notes,
        boolean sample,
        Visibility visibility) {}
